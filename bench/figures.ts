/** One line of the table: what was measured, beside what, and what was promised. */
export type Figure = {
  part: string;
  what: string;
  ours: string;
  reference: string;
  ratio?: number;
  /** The ratio may be this at most. */
  target?: number;
  /** For what is no ratio: whether it is as promised. */
  isReached?: boolean;
  statements?: number;
  note?: string;
};

export function isMissed({ ratio, target, isReached }: Figure): boolean {
  return isReached === false || (ratio !== undefined && target !== undefined && ratio > target);
}

export function tableOf(figures: readonly Figure[]): string {
  const rows = figures.map((figure) => [
    figure.what,
    figure.ours,
    figure.reference,
    figure.ratio === undefined ? '' : figure.ratio.toFixed(2),
    figure.target === undefined ? '' : `≤ ${figure.target}`,
    figure.statements === undefined ? '' : String(figure.statements),
    `${verdictOf(figure)}${figure.note ? `  ${figure.note}` : ''}`,
  ]);
  const head = ['', 'Wecan', 'reference', 'ratio', 'target', 'statements', ''];
  const widths = head.map((title, column) => Math.max(...[title, ...rows.map((row) => row[column] ?? '')].map((text) => text.length)));
  const line = (row: readonly string[]) =>
    row
      .map((text, column) => (column === 0 ? text.padEnd(widths[0] ?? 0) : pad(text, widths[column] ?? 0, column)))
      .join('  ')
      .trimEnd();
  const lines = [line(head)];
  let part = '';
  for (const [index, figure] of figures.entries()) {
    if (figure.part !== part) lines.push('', figure.part);
    part = figure.part;
    lines.push(line(rows[index] ?? []));
  }
  return `${lines.join('\n')}\n`;
}

function pad(text: string, width: number, column: number): string {
  return column === 6 ? text : text.padStart(width);
}

function verdictOf(figure: Figure): string {
  if (figure.target === undefined && figure.isReached === undefined) return '';
  return isMissed(figure) ? 'MISSED' : 'reached';
}

export function percentile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

export function microseconds(nanoseconds: number): string {
  const number = nanoseconds / 1_000;
  return number < 1_000 ? `${number.toFixed(number < 100 ? 1 : 0)} µs` : `${(number / 1_000).toFixed(2)} ms`;
}
