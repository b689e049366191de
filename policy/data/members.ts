import { type Table } from '#enforcement/vocabulary.ts';

import { blind, field, plain, receipt, sealed, subject } from './columns.ts';

function ofMember(columns: Table['columns']): Table {
  return {
    about: 'member',
    subject: 'member_id',
    retention: 'account',
    columns: { member_id: subject, ...columns, receipt_id: receipt, changed_at: plain },
  };
}

export const memberTables = {
  'members.members': { about: 'member', subject: 'id', retention: 'account', columns: { id: subject, locale: plain, joined_at: plain } },
  'vault.names': ofMember({ sealed: sealed('name', 'account') }),
  'vault.aliases': ofMember({ sealed: sealed('alias', 'account') }),
  'vault.persons': ofMember({ sealed: sealed('person', 'account') }),
  'vault.phones': ofMember({ sealed: sealed('phone', 'account') }),
  'vault.companies': ofMember({ sealed: sealed('company', 'account') }),
  'vault.mobiles': ofMember({ blind_index: blind('mobile'), sealed: sealed('mobile', 'account') }),
  'vault.emails': ofMember({ blind_index: blind('email'), sealed: sealed('email', 'account') }),
  'vault.addresses': ofMember({
    id: plain,
    address_sealed: sealed('address', 'account'),
    recipient_sealed: sealed('parcel_recipient', 'account'),
    is_default: plain,
    dataset_version: plain,
  }),
  'members.passwords': {
    about: 'member',
    subject: 'member_id',
    retention: 'credentials',
    columns: { member_id: subject, hash: field('credentials'), changed_at: plain },
  },
  'members.codes': {
    about: 'visitor',
    retention: 'code',
    columns: {
      id: plain,
      blind_index: field('credentials'),
      kind: plain,
      code_hash: field('credentials'),
      wrong_tries: plain,
      made_at: plain,
      expires_at: plain,
      used_at: plain,
    },
  },
  'members.sessions': {
    about: 'member',
    subject: 'member_id',
    retention: 'credentials',
    columns: {
      id: plain,
      member_id: subject,
      token_hash: field('credentials'),
      device: field('connection'),
      started_at: field('login_time'),
      seen_at: field('login_time'),
      expires_at: plain,
      ended_at: plain,
    },
  },
  'members.api_tokens': {
    about: 'member',
    subject: 'member_id',
    retention: 'credentials',
    columns: {
      id: plain,
      member_id: subject,
      token_hash: field('credentials'),
      label: field('credentials'),
      scopes: plain,
      made_at: plain,
      seen_at: field('login_time'),
      expires_at: plain,
      ended_at: plain,
    },
  },
  'members.sign_ins': {
    about: 'member',
    subject: 'member_id',
    retention: 'security-log',
    columns: { id: plain, member_id: subject, outcome: plain, connection_sealed: sealed('connection', 'security-log'), at: field('login_time') },
  },
  'members.limits': { about: 'visitor', retention: 'counter', columns: { key: field('connection'), points: plain, expire: plain } },
} as const satisfies Record<string, Table>;
