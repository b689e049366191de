import { createReadStream } from 'node:fs';
import { type Readable } from 'node:stream';

import { CsvError, type Info, parse } from 'csv-parse';

import { fault, type ImportFault } from './import-faults.ts';
import { type Column, knownColumns, neededColumns } from './parse-row.ts';

export type CsvRow = { line: number; columns: Partial<Record<Column, string>> } | { line: number; fault: ImportFault };

/** A file that cannot be read at all; nothing of it was used. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile';
  readonly fault: ImportFault;

  constructor(why: ImportFault) {
    super(why.code);
    this.fault = why;
  }
}

/** Longer rows come of a quote that was never closed, and would swallow the rest of the file. */
const mostLettersOfRecord = 4 * 1024 * 1024;

/**
 * The rows of a file, one after another, never the whole: UTF-8 with or without its mark, with commas or
 * semicolons. `onBytes` hears how much was read.
 */
export async function* csvRows(path: string, onBytes: (bytes: number) => void = () => undefined): AsyncGenerator<CsvRow> {
  const text = decoded(createReadStream(path, { highWaterMark: 256 * 1024 }), onBytes);
  const first = await text.next();
  if (first.done || first.value.trim() === '') throw new UnreadableFile(fault('empty-file'));
  const delimiter = delimiterOf(first.value);
  const parser = parse({
    delimiter,
    relax_quotes: true,
    relax_column_count: true,
    skip_empty_lines: true,
    info: true,
    max_record_size: mostLettersOfRecord,
  });
  const feeding = feed(parser, first.value, text);
  const last = { line: 0, emptyLines: 0 };
  let header: readonly Column[] | undefined;
  let count = 0;
  try {
    for await (const { record, info } of recordsOf(parser)) {
      const line = last.line + 1 + info.empty_lines - last.emptyLines;
      last.line = info.lines;
      last.emptyLines = info.empty_lines;
      if (!header) header = headerOf(record);
      else {
        count += 1;
        yield rowOf(line, header, record);
      }
    }
    await feeding;
  } catch (error) {
    throw unreadable(error, last.line + 1);
  } finally {
    parser.destroy();
  }
  if (!header) throw new UnreadableFile(fault('empty-file'));
  if (count === 0) throw new UnreadableFile(fault('no-rows'));
}

type Parsed = { record: string[]; info: Info };

function recordsOf(parser: Readable): AsyncIterable<Parsed> {
  return parser;
}

async function feed(parser: NodeJS.WritableStream, first: string, rest: AsyncGenerator<string>): Promise<void> {
  const write = (text: string) => new Promise<void>((resolve) => (parser.write(text) ? resolve() : parser.once('drain', resolve)));
  try {
    await write(first);
    for await (const text of rest) await write(text);
    parser.end();
  } catch (error) {
    if ('destroy' in parser && typeof parser.destroy === 'function') parser.destroy(error);
  }
}

async function* decoded(stream: Readable, onBytes: (bytes: number) => void): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let read = 0;
  for await (const chunk of stream) {
    if (!Buffer.isBuffer(chunk)) throw new Error('A file is read as bytes.');
    if (read === 0) refuseOtherKinds(chunk);
    read += chunk.byteLength;
    onBytes(read);
    yield decode(decoder, chunk);
  }
  decode(decoder, undefined);
}

function decode(decoder: TextDecoder, chunk: Buffer | undefined): string {
  try {
    return decoder.decode(chunk, { stream: chunk !== undefined });
  } catch {
    throw new UnreadableFile(fault('not-utf8'));
  }
}

function refuseOtherKinds(start: Buffer): void {
  if (start.subarray(0, 4).equals(Buffer.from('PK\u0003\u0004')) || start.subarray(0, 4).equals(Buffer.from([0xd0, 0xcf, 0x11, 0xe0])))
    throw new UnreadableFile(fault('workbook'));
  if (start.subarray(0, 1024).includes(0)) throw new UnreadableFile(fault('not-utf8'));
}

/** Excel writes semicolons where a comma is the decimal sign, as in Vietnam. */
function delimiterOf(start: string): string {
  const [line = ''] = start.split(/\r?\n/, 1);
  return line.split(';').length > line.split(',').length ? ';' : ',';
}

function headerOf(record: readonly string[]): readonly Column[] {
  const names = record.map((name) => name.trim().toLowerCase());
  const missing = neededColumns.filter((column) => !names.includes(column));
  if (missing.length > 0) throw new UnreadableFile(fault('no-header', { needed: neededColumns.join(', '), missing: missing.join(', ') }));
  return names.map((name, index) => {
    const column = knownColumns.find((known) => known === name);
    if (!column) throw new UnreadableFile(fault('unknown-column', { column: name.slice(0, 60), known: knownColumns.join(', ') }));
    if (names.indexOf(name) !== index) throw new UnreadableFile(fault('twice-column', { column: name }));
    return column;
  });
}

function rowOf(line: number, header: readonly Column[], record: readonly string[]): CsvRow {
  if (record.length !== header.length) return { line, fault: fault('column-count', { found: record.length, needed: header.length }) };
  return { line, columns: Object.fromEntries(header.map((column, index) => [column, record[index]])) };
}

function unreadable(error: unknown, line: number): unknown {
  if (!(error instanceof CsvError)) return error;
  if (error.code === 'CSV_MAX_RECORD_SIZE') return new UnreadableFile(fault('record-too-long', { line, most: mostLettersOfRecord }));
  return new UnreadableFile(fault('bad-quotes', { line }));
}
