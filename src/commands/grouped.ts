/** Lines that differ in their column alone become one: “may read vault.reviews.{revision, edited_at}”. */
export function grouped(lines: readonly string[]): string[] {
  const groups = new Map<string, string[]>();
  for (const line of lines) {
    const [, before = line, column, after = ''] = /^(.* \w+\.\w+\.)(\w+)( in new rows| is plain)?$/.exec(line) ?? [];
    const key = column ? `${before}\0${after}` : line;
    groups.set(key, [...(groups.get(key) ?? []), ...(column ? [column] : [])]);
  }
  return [...groups].map(([key, columns]) => {
    const [before = '', after = ''] = key.split('\0');
    return columns.length > 1 ? `${before}{${columns.join(', ')}}${after}` : `${before}${columns.join('')}${after}`;
  });
}
