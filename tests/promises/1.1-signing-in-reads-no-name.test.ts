import { beforeAll, expect, test } from 'vitest';

import { purposesWithKeys, sealedColumns } from '#enforcement/generated/purposes.ts';
import { withPurpose } from '#enforcement/with-purpose.ts';
import { policy } from '#policy/policy.ts';

import { openTestMarket, type TestMarket } from '../database.ts';
import { addMember } from '../member.ts';

let market: TestMarket;

beforeAll(async () => {
  market = await openTestMarket();
});

test("1.1 'account.authenticate' confirms a member and cannot read a name, an address or an order", async () => {
  await addMember({ name: 'Nguyễn Văn An', alias: 'Mây', mobile: '+84900000001' });
  const client = await market.signInAs('account_authenticate');

  for (const column of [
    'vault.names.sealed',
    'vault.aliases.sealed',
    'vault.addresses.address_sealed',
    'vault.mobiles.sealed',
    'ordering.order_groups.total_vnd',
  ]) {
    const [schema, table, name] = column.split('.');
    await expect(client.query(`select ${name} from ${schema}.${table}`)).rejects.toMatchObject({ code: '42501' });
    await expect(client.query(`select ${name} from ${table}`)).rejects.toMatchObject({ code: expect.stringMatching(/42P01|42703/) });
  }
});

test('1.1 It finds a member by a keyed hash, and opens nothing that is sealed but the connection it wrote itself', async () => {
  const client = await market.signInToKeysAs('account_authenticate');
  const { rows } = await client.query<{ definition: string }>(`select pg_get_viewdef('account_authenticate.keys'::regclass) as definition`);
  const foreign = Object.values(sealedColumns).filter(({ group }) => group !== 'connection');

  expect(foreign.filter(({ group }) => rows[0]?.definition.includes(`'${group}'`))).toEqual([]);
  expect(purposesWithKeys).toContain('account.authenticate');
  const found = await withPurpose('account.authenticate', 'nobody', (tx) => tx.selectFrom('mobiles').selectAll().execute());
  expect(found.map((row) => Object.keys(row).toSorted())).toEqual([['blind_index', 'member_id']]);
});

test('1.1 No other purpose but that of staff reads a password, a code or the token of a session', () => {
  const credentials = Object.entries(policy.purposes)
    .filter(([, { state, fields }]) => state === 'open' && fields.includes('credentials'))
    .map(([id]) => id);
  const readers = credentials.filter((id) =>
    Object.entries(policy.purposes[id]?.access ?? {}).some(([table, { select }]) => {
      const columns = policy.tables[table]?.columns ?? {};
      const read = select === 'declared' ? Object.keys(columns) : (select ?? []);
      return read.some((name) => {
        const column = columns[name];
        return column?.kind === 'field' && column.field === 'credentials' && /hash|password/.test(name);
      });
    }),
  );

  expect(readers).toEqual(['account.authenticate', 'staff.operate']);
});
