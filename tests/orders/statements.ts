import pg from 'pg';
import { vi } from 'vitest';

/** Every statement that goes to either database while `work` runs, in order. */
export async function statementsOf(work: () => Promise<unknown>): Promise<string[]> {
  const statements: string[] = [];
  // Looks on and changes nothing.
  const look = vi.spyOn(pg.Client.prototype, 'query');
  try {
    await work();
    for (const [query] of look.mock.calls) statements.push(textOf(query));
  } finally {
    look.mockRestore();
  }
  return statements;
}

function textOf(query: unknown): string {
  if (typeof query === 'string') return query;
  return typeof query === 'object' && query !== null && 'text' in query ? String(query.text) : '';
}
