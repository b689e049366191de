import { sql } from 'kysely';
import { beforeAll, expect, test } from 'vitest';

import { randomId } from '#platform/ids.ts';

import { openTestMarket, type TestMarket } from '../../tests/database.ts';
import { addMember as addNamedMember, testNow as at } from '../../tests/member.ts';
import { statementsOf } from '../../tests/orders/statements.ts';
import { enqueue } from './enqueue.ts';
import { open } from './vault.ts';
import { type Tx, withPurpose } from './with-purpose.ts';

let market: TestMarket;
const addMember = () => addNamedMember({ name: 'Nguyễn Thử' });

beforeAll(async () => {
  market = await openTestMarket();
});

test('a member reads the own rows and no one else’s', async () => {
  const [an, binh] = [await addMember(), await addMember()];

  const seen = await withPurpose('account.manage', an, (tx) => tx.selectFrom('names').select('member_id').execute());
  expect(seen).toEqual([{ member_id: an }]);

  await withPurpose('account.manage', an, (tx) => tx.deleteFrom('names').where('member_id', '=', binh).execute());
  expect(await withPurpose('account.manage', binh, (tx) => tx.selectFrom('names').select('member_id').execute())).toHaveLength(1);
});

test('a row cannot be written for another member', async () => {
  const [an, binh] = [await addMember(), await addMember()];

  const write = withPurpose('account.manage', an, (tx) =>
    tx.updateTable('names').set({ changed_at: at }).where('member_id', '=', binh).executeTakeFirst(),
  );
  expect((await write).numUpdatedRows).toBe(0n);
  await expect(
    withPurpose('account.manage', an, (tx) => tx.insertInto('states').values({ member_id: binh, policy_version: 'x' }).execute()),
  ).rejects.toThrow(/check option|row-level/);
});

test('without an actor there is no row', async () => {
  await addMember();

  expect(await withPurpose('account.manage', 'nobody', (tx) => tx.selectFrom('names').selectAll().execute())).toEqual([]);
});

test('an actor that is no uuid is not sent', async () => {
  await expect(withPurpose('account.manage', `x'; drop table`, (tx) => tx.selectFrom('names').selectAll().execute())).rejects.toThrow(
    'An actor is a uuid.',
  );
});

test('what was sealed opens for the purposes that have the field, and for nobody once the key is gone', async () => {
  const an = await addMember();
  const read = () =>
    withPurpose('rights.serve', an, async (tx) => {
      const row = await tx.selectFrom('names').select('sealed').executeTakeFirstOrThrow();
      return open(tx, 'vault.names.sealed', { subject: an, sealed: row.sealed });
    });

  expect(await read()).toEqual({ name: 'Nguyễn Thử' });

  await market.keys.query('delete from keys.keys where subject_id = $1', [an]);
  expect(await read()).toBeUndefined();
});

test('a refusal rolls back what was written before it', async () => {
  const an = await addMember();

  const attempt = withPurpose('account.manage', an, async (tx) => {
    await tx.deleteFrom('names').execute();
    throw new Error('no');
  });

  await expect(attempt).rejects.toThrow('no');
  expect(await withPurpose('account.manage', an, (tx) => tx.selectFrom('names').select('member_id').execute())).toHaveLength(1);
});

test('a statement that failed cannot be committed over', async () => {
  const an = await addMember();

  const attempt = withPurpose('account.manage', an, async (tx) => {
    await tx.deleteFrom('names').execute();
    await sql`select 1 / 0`.execute(tx).catch(() => undefined);
  });

  await expect(attempt).rejects.toThrow();
  expect(await withPurpose('account.manage', an, (tx) => tx.selectFrom('names').select('member_id').execute())).toHaveLength(1);
});

test('what is written after reading is taken back with the rest, and the actor holds from the first statement', async () => {
  const an = await addMember();

  const attempt = withPurpose('account.manage', an, async (tx) => {
    expect(await tx.selectFrom('names').select('member_id').execute()).toEqual([{ member_id: an }]);
    await tx.deleteFrom('names').execute();
    expect(await tx.selectFrom('names').select('member_id').execute()).toEqual([]);
    throw new Error('no');
  });

  await expect(attempt).rejects.toThrow('no');
  expect(await withPurpose('account.manage', an, (tx) => tx.selectFrom('names').select('member_id').execute())).toHaveLength(1);
});

test('an actor is forgotten with the transaction, though nobody waited for its end', async () => {
  const an = await addMember();
  const read = (actor: string) => withPurpose('account.manage', actor, (tx) => tx.selectFrom('names').select('member_id').execute());

  const seen = await Promise.all([read(an), read('nobody'), read(an), read('nobody'), read('nobody')]);

  expect(seen.map((rows) => rows.length)).toEqual([1, 0, 1, 0, 0]);
});

test('a read that is mostly alone, and now is not, sees the own rows and what was written before it', async () => {
  const an = await addMember();
  const read = (tx: Tx<'account.manage'>) => tx.selectFrom('names').select('member_id').execute();
  for (let times = 0; times < 3; times += 1) expect(await withPurpose('account.manage', an, read)).toEqual([{ member_id: an }]);

  const seen = await withPurpose('account.manage', an, async (tx) => {
    const before = await read(tx);
    await tx.deleteFrom('names').execute();
    return [before, await read(tx)];
  });

  expect(seen).toEqual([[{ member_id: an }], []]);
  expect(await withPurpose('account.manage', an, read)).toEqual([]);
});

test('reading as nobody in particular takes no transaction, locking does', async () => {
  const an = await addMember();
  const statements = await statementsOf(async () => {
    await withPurpose('account.authenticate', 'nobody', (tx) => tx.selectFrom('members').select('id').where('id', '=', an).execute());
    await withPurpose('account.authenticate', 'nobody', (tx) => tx.selectFrom('passwords').select('hash').forUpdate().execute());
  });
  expect(statements.filter((text) => /^(begin|commit)/.test(text))).toEqual(['begin', 'commit']);
});

test('a job exists if and only if its cause was committed, and holds ids only', async () => {
  const an = await addMember();
  const payload = { member_id: an, sub_order_id: randomId() };

  await withPurpose('order.fulfil', an, (tx) => enqueue(tx, 'book-parcel', payload));
  await withPurpose('order.fulfil', an, async (tx) => {
    await enqueue(tx, 'cancel-parcel', payload);
    throw new Error('no');
  }).catch(() => undefined);

  const { rows } = await market.main.query(
    `select t.identifier, j.payload from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id`,
  );
  expect(rows).toEqual([{ identifier: 'book-parcel', payload }]);
});
