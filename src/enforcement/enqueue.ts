import { type QueryExecutorProvider, sql } from 'kysely';

import { type TaskPayloads, type TasksOf } from './generated/tables.ts';
import { type OpenPurpose, type Role } from './with-purpose.ts';

type Asker = { readonly purpose: OpenPurpose } | { readonly role: Role };
type NameOf<A extends Asker> = A extends { readonly purpose: infer P extends OpenPurpose }
  ? P
  : A extends { readonly role: infer R extends Role }
    ? R
    : never;

/** The jobs that this transaction's purpose or role may ask for. */
export type TaskFor<A extends Asker> = TasksOf[NameOf<A>] & keyof TaskPayloads;

/**
 * Puts a job into the queue in the same transaction: it exists if, and only if, what caused it was committed.
 * Its payload are ids and fixed words.
 */
export async function enqueue<A extends Asker, T extends TaskFor<A>>(
  tx: QueryExecutorProvider & A,
  task: T,
  payload: TaskPayloads[T],
): Promise<void> {
  const name = sql.id('queue', task.replaceAll('-', '_'));
  const named = Object.entries<string>(payload).map(([key, value]) => sql`${sql.id(key)} => ${value}`);
  await sql`select ${name}(${sql.join(named)})`.execute(tx);
}
