import { beforeAll, describe, expect, test } from 'vitest';

import { acceptedChannels } from '#enforcement/deploy/hardening.ts';
import { type MemberId } from '#platform/ids.ts';

import { openTestMarket, type TestMarket } from '../database.ts';
import { addMember } from '../member.ts';

let market: TestMarket;
let an: MemberId;
let binh: MemberId;

beforeAll(async () => {
  market = await openTestMarket();
  [an, binh] = [await addMember({ name: 'An', alias: 'Mây' }), await addMember({ name: 'Bình', alias: 'Gió' })];
});

/** Each accepted channel as it really is: no wider than its reason says, and not reachable from inside a SELECT. */
const shown: Record<(typeof acceptedChannels)[number]['name'], () => Promise<void>> = {
  'a login sets its own actor': async () => {
    const client = await market.signInAs('order_fulfil');
    await client.query(`set app.actor = '${binh}'`);
    expect((await client.query('select member_id from aliases')).rows).toEqual([{ member_id: binh }]);
    await expect(client.query('select from vault.names')).rejects.toMatchObject({ code: '42501' });
    await expect(client.query('select from account_manage.names')).rejects.toMatchObject({ code: '42501' });
    await expect(client.query(`select set_config('app.actor', '${an}', false)`)).rejects.toMatchObject({ code: '42501' });
    const seller = await market.signInAs('seller_share');
    await seller.query(`set app.actor = '${binh}'`);
    expect((await seller.query('select from sub_orders')).rowCount).toBe(0);
  },
  'a login changes its own password and settings': async () => {
    const client = await market.signInAs('law_contract_record');
    await client.query('begin');
    await client.query(`alter role current_user password 'x'; alter role current_user set search_path = public`);
    await client.query('rollback');
    await expect(client.query('alter role current_user superuser')).rejects.toMatchObject({ code: '42501' });
    await expect(client.query('alter role current_user bypassrls')).rejects.toMatchObject({ code: '42501' });
    await expect(client.query(`alter role ${market.prefix}order_fulfil password 'x'`)).rejects.toMatchObject({ code: '42501' });
  },
  'NOTIFY and LISTEN as statements': async () => {
    const [speaker, listener] = [await market.signInAs('order_fulfil'), await market.signInAs('seller_share')];
    const heard = new Promise((resolve) => listener.on('notification', ({ payload }) => resolve(payload)));
    await listener.query('listen whispers');
    await speaker.query(`notify whispers, 'a bit'`);
    expect(await heard).toBe('a bit');
    await expect(speaker.query(`with spoken as (select pg_notify('whispers', 'a bit')) select from spoken`)).rejects.toMatchObject({ code: '42501' });
  },
  'a lock on a view whose rows it may delete': async () => {
    const client = await market.signInAs('account_manage');
    await client.query('begin; lock table names in access exclusive mode; rollback');
    await expect(client.query('begin; lock table states in access exclusive mode')).rejects.toMatchObject({ code: '42501' });
    await client.query('rollback');
    expect((await client.query('show lock_timeout')).rows).toEqual([{ lock_timeout: '5s' }]);
  },
  'EXPLAIN ANALYZE counts rows that a view filtered away': async () => {
    const client = await market.signInAs('account_manage');
    await client.query(`set app.actor = '${an}'`);
    const { rows } = await client.query<{ 'QUERY PLAN': string }>(
      `explain (analyze, costs off, timing off, summary off) select from names where member_id = '${binh}'`,
    );
    const plan = rows.map((row) => row['QUERY PLAN']).join('\n');
    // It may say that one row was removed, and never what was in it.
    expect(plan).not.toContain('Bình');
    await expect(client.query(`explain select from emails where blind_index = 'x'`)).rejects.toMatchObject({ code: '42501' });
  },
  'the names of tables, columns, roles and settings': async () => {
    const client = await market.signInAs('order_fulfil');
    expect((await client.query(`select from pg_class where relname = 'names' and relkind = 'r'`)).rowCount).toBe(1);
    expect((await client.query(`select setting from pg_settings where name in ('data_directory', 'hba_file', 'config_file')`)).rows).toEqual([]);
    expect((await client.query(`select rolpassword from pg_roles where rolpassword <> '********'`)).rows).toEqual([]);
  },
  'time, load and errors': async () => {
    const client = await market.signInAs('account_manage');
    await client.query(`set app.actor = '${an}'`);
    // What is another's answers like what does not exist.
    const [other, nobody] = [binh, '00000000-0000-4000-8000-000000000000'];
    for (const id of [other, nobody]) {
      expect(await client.query('select from names where member_id = $1', [id])).toMatchObject({ rowCount: 0 });
      expect(await client.query('delete from names where member_id = $1', [id])).toMatchObject({ rowCount: 0 });
      await expect(client.query('insert into states (member_id, policy_version) values ($1, $2)', [id, 'x'])).rejects.toMatchObject({
        code: expect.stringMatching(/42501|44000/),
      });
    }
  },
};

describe.each(acceptedChannels)('accepted: $name', ({ name, because }) => {
  test(`it is no wider than this: ${because}`, () => shown[name]());
});
