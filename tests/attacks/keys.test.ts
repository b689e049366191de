import { createDecipheriv } from 'node:crypto';

import { beforeAll, describe, expect, test } from 'vitest';

import { compilePolicy } from '#enforcement/compile/compile-policy.ts';
import { credentials } from '#enforcement/connections.ts';
import { openPurposes, purposesWithKeys } from '#enforcement/generated/purposes.ts';
import { findKeys } from '#enforcement/keys.ts';
import { open } from '#enforcement/vault.ts';
import { loginOfPurpose, withPurpose } from '#enforcement/with-purpose.ts';
import { type MemberId } from '#platform/ids.ts';
import { unseal } from '#platform/server/secrets.ts';
import { policy } from '#policy/policy.ts';

import { openTestMarket, type TestMarket } from '../database.ts';
import { addMember } from '../member.ts';

let market: TestMarket;
let an: MemberId;
const plan = compilePolicy(policy);

beforeAll(async () => {
  market = await openTestMarket();
  an = await addMember({ name: 'Nguyễn Văn An', alias: 'Mây', email: 'an@thu.example', mobile: '+84900000001' });
  // One key of every kind that there is.
  const kinds = new Map(plan.purposes.flatMap(({ keys }) => keys.map((kind) => [`${kind.group}/${kind.retention}`, kind])));
  for (const { group, retention } of kinds.values()) {
    await market.keys.query('insert into keys.keys values ($1, $2, $3, $4) on conflict do nothing', [an, group, retention, Buffer.alloc(60)]);
  }
});

describe.each(plan.purposes.filter(({ isOpen }) => isOpen))('$id', ({ schema, keys, id }) => {
  test('reads the keys of its own groups and of no other', async () => {
    if (keys.length === 0) {
      await expect(market.signInToKeysAs(schema)).rejects.toMatchObject({ code: expect.stringMatching(/28P01|28000|3D000/) });
      return;
    }
    const client = await market.signInToKeysAs(schema);
    const { rows } = await client.query<{ kind: string }>(
      `select group_name || '/' || retention as kind from keys where subject_id = $1 order by 1`,
      [an],
    );

    expect(rows.map(({ kind }) => kind)).toEqual(keys.map(({ group, retention }) => `${group}/${retention}`).toSorted());
    for (const { fields, name } of plan.groups) {
      if (keys.some(({ group }) => group === name)) expect(fields.filter((field) => !policy.purposes[id]?.fields.includes(field))).toEqual([]);
    }
  });

  test('makes keys of its own groups and no others, and changes and destroys none', async () => {
    if (keys.length === 0) return;
    const client = await market.signInToKeysAs(schema);
    const foreign = plan.groups.find(({ name }) => !keys.some(({ group }) => group === name));

    if (foreign) {
      await expect(
        client.query('insert into keys (subject_id, group_name, retention, wrapped) values (gen_random_uuid(), $1, $2, $3)', [
          foreign.name,
          'account',
          Buffer.alloc(60),
        ]),
      ).rejects.toMatchObject({ code: expect.stringMatching(/42501|44000/) });
    }
    await expect(client.query('update keys set wrapped = $1', [Buffer.alloc(60)])).rejects.toMatchObject({ code: '42501' });
    await expect(client.query('delete from keys')).rejects.toMatchObject({ code: '42501' });
    await expect(client.query('truncate keys')).rejects.toMatchObject({ code: '42809' });
    await expect(client.query('select from keys.keys')).rejects.toMatchObject({ code: '42501' });
  });
});

test('a purpose that asks for keys of another gets none', async () => {
  const asked = [{ subject: an, group: 'name', retention: 'account' }];

  expect((await findKeys('rights.serve', asked)).size).toBe(1);
  for (const purpose of ['notice.service', 'order.fulfil', 'account.authenticate', 'community.publish'] as const) {
    expect((await findKeys(purpose, asked)).size).toBe(0);
  }
});

test('purposes without sealed columns have no place on the key server', () => {
  const without = openPurposes.filter((purpose) => !purposesWithKeys.some((holder) => holder === purpose));

  expect(without).toEqual(plan.purposes.filter(({ isOpen, keys }) => isOpen && keys.length === 0).map(({ id }) => id));
  expect(purposesWithKeys.map(loginOfPurpose).length).toBeGreaterThan(5);
});

test('a stolen key database opens nothing, even beside a stolen main database', async () => {
  const { rows: keys } = await market.keys.query<{ wrapped: Buffer }>(
    `select wrapped from keys.keys where subject_id = $1 and group_name = 'name' and retention = 'account'`,
    [an],
  );
  const { rows: sealed } = await market.main.query<{ sealed: Buffer }>('select sealed from vault.names where member_id = $1', [an]);
  const [key, name] = [keys[0]?.wrapped ?? Buffer.alloc(0), sealed[0]?.sealed ?? Buffer.alloc(0)];
  const context = `vault.names.sealed|${an}`;

  // What lies there is the key sealed under the wrapping key, which only processes are told: no part of it is the key.
  for (let start = 0; start + 32 <= key.length; start += 1) {
    expect(() => unseal(key.subarray(start, start + 32), name, context)).toThrow();
  }
  expect(() => unseal(Buffer.from(credentials().wrappingKey, 'hex'), name, context)).toThrow();
  const opened = unseal(Buffer.from(credentials().wrappingKey, 'hex'), key, `${an}|name|account`);
  expect(unseal(opened, name, context).toString()).toContain('Nguyễn Văn An');
});

test('a sealed value opens in its own place only: another row, column or key refuses it', async () => {
  const binh = await addMember({ name: 'Trần Thị Bình', alias: 'Gió' });
  await market.main.query('update vault.names set sealed = (select sealed from vault.names where member_id = $1) where member_id = $2', [an, binh]);

  const read = withPurpose('rights.serve', binh, async (tx) => {
    const row = await tx.selectFrom('names').select('sealed').executeTakeFirstOrThrow();
    return open(tx, 'vault.names.sealed', { subject: binh, sealed: row.sealed });
  });
  await expect(read).rejects.toThrow();
});

test('a byte that was changed is noticed', async () => {
  const { rows } = await market.main.query<{ sealed: Buffer }>('select sealed from vault.aliases where member_id = $1', [an]);
  const ring = await findKeys('order.fulfil', [{ subject: an, group: 'alias', retention: 'account' }]);
  const [key] = ring.values();
  const sealed = rows[0]?.sealed ?? Buffer.alloc(0);
  if (!key) throw new Error('The alias has no key.');

  expect(unseal(key, sealed, `vault.aliases.sealed|${an}`).toString()).toContain('Mây');
  for (const place of [0, 13, sealed.length - 1]) {
    const forged = Buffer.from(sealed);
    forged[place] = (forged[place] ?? 0) ^ 1;
    expect(() => unseal(key, forged, `vault.aliases.sealed|${an}`)).toThrow();
  }
  const truncated = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, 12), { authTagLength: 16 });
  truncated.setAuthTag(sealed.subarray(-16));
  truncated.update(sealed.subarray(12, -17));
  expect(() => truncated.final()).toThrow();
});

test('nothing that a person gave stands readable in either database', async () => {
  const secrets = ['Nguyễn Văn An', 'an@thu.example', '+84900000001'];
  for (const client of [market.main, market.keys]) {
    const { rows: columns } = await client.query<{ relation: string; name: string }>(
      `select format('%I.%I', n.nspname, c.relname) as relation, a.attname as name from pg_attribute a join pg_class c on c.oid = a.attrelid
       join pg_namespace n on n.oid = c.relnamespace
       where c.relkind = 'r' and a.attnum > 0 and not a.attisdropped and n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast')`,
    );
    for (const secret of secrets) {
      for (const { relation, name } of columns) {
        const { rowCount } = await client.query(
          `select from ${relation} where position($1::bytea in convert_to("${name}"::text, 'UTF8')) > 0 or position(encode($1::bytea, 'hex') in "${name}"::text) > 0`,
          [Buffer.from(secret)],
        );
        expect({ relation, name, found: rowCount }).toEqual({ relation, name, found: 0 });
      }
    }
  }
});
