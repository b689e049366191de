/** Asks our own server; an answer that is not good is no answer. */
export async function askJson(path: string, signal?: AbortSignal): Promise<unknown> {
  const response = await window.fetch(path, { headers: { accept: 'application/json' }, ...(signal && { signal }) });
  if (!response.ok) throw new Error(String(response.status));
  return response.json();
}

/** The objects of a list in an answer, each with its texts only: `{places: [{label: '…'}]}`. */
export function rowsOf(answer: unknown, name: string): Record<string, string>[] {
  const rows: unknown = answer && typeof answer === 'object' ? Reflect.get(answer, name) : undefined;
  if (!Array.isArray(rows)) return [];
  return rows.map((row) => Object.fromEntries(Object.entries(Object(row)).filter((pair): pair is [string, string] => typeof pair[1] === 'string')));
}
