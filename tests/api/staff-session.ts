import { createHash } from 'node:crypto';

import { makeSecretToken } from '#market/members/secret-tokens.ts';
import { type Department } from '#market/staff/tasks.ts';
import { randomId } from '#platform/ids.ts';

import { bearerOf } from '../../src/api/bearer.ts';
import { type TestMarket } from '../database.ts';

/** Somebody of the company, signed in, with tasks of these departments. */
export async function startTestStaff({ main }: TestMarket, departments: readonly Department[]): Promise<string> {
  const [id, secret] = [randomId(), makeSecretToken()];
  await main.query(
    `insert into staff.people (id, blind_index, account_sealed, password_hash, second_factor_sealed, joined_at) values ($1, $2, 'x', 'x', 'x', now())`,
    [id, Buffer.from(id)],
  );
  await main.query(
    `insert into staff.sessions (id, person_id, token_hash, started_at, seen_at, expires_at) values ($1, $2, $3, now(), now(), now() + interval '8 hours')`,
    [randomId(), id, createHash('sha256').update(secret).digest()],
  );
  for (const department of departments) {
    await main.query(
      `insert into staff.tasks (id, person_id, department, reason, given_at, ends_at) values ($1, $2, $3, 'thử', now() - interval '1 hour', now() + interval '1 day')`,
      [randomId(), id, department],
    );
  }
  return bearerOf('staff', secret);
}
