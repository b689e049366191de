import pino from 'pino';

/**
 * What a log line may hold. The list is closed on purpose: there is no field for text from outside, so no
 * name, address or search word of a person can get into a log.
 */
export type LogFields = {
  process?: string;
  requestId?: string;
  route?: string;
  method?: string;
  status?: number;
  durationMs?: number;
  /** A refusal code, a PostgreSQL error code or the name of an error class. */
  code?: string;
  /** The stack without its first line: that line is the message, which may quote a value. */
  stack?: string;
  task?: string;
  purpose?: string;
  count?: number;
  port?: number;
};

/** Named where a person sits at the terminal: lines for machines go to the file, faults are told to the person as well. */
const file = process.env['WECAN_LOG_FILE'];
const destination = file ? pino.destination({ dest: file, append: true, sync: false }) : pino.destination({ fd: 2, sync: false });
// A terminal that was closed or a disk that is full takes no more lines, and that ends nothing.
destination.on('error', () => undefined);
const log = pino({ base: null, timestamp: pino.stdTimeFunctions.isoTime }, destination);

export function logInfo(event: string, fields: LogFields = {}): void {
  log.info(fields, event);
}

export function logFault(event: string, error: unknown, fields: LogFields = {}): void {
  const code = kindOfError(error);
  log.error({ ...fields, code, ...(error instanceof Error && error.stack ? { stack: framesOf(error) } : {}) }, event);
  if (file) process.stderr.write(`  ! ${[event, fields.task, fields.route, code].filter(Boolean).join(', ')} (more in ${file})\n`);
}

/** What may be said of an error everywhere: its class and code, and no word of its message. */
export function kindOfError(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return `${error.name}/${error.code}`;
  return error instanceof Error ? error.name : typeof error;
}

function framesOf(error: Error): string {
  const stack = error.stack ?? '';
  return stack
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 12)
    .map((line) => line.trim())
    .join(' < ');
}
