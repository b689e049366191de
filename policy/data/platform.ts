import { type Table } from '#enforcement/vocabulary.ts';

import { plain } from './columns.ts';

export const platformTables = {
  'platform.installations': { about: 'nobody', columns: { prefix: plain, mode: plain, master_mark: plain, filled_at: plain, made_at: plain } },
  'platform.deployments': {
    about: 'nobody',
    columns: { id: plain, policy_version: plain, generated_hash: plain, atoms: plain, objects: plain, deployed_at: plain },
  },
} as const satisfies Record<string, Table>;

export const keyTables = {
  'keys.keys': {
    about: 'member',
    subject: 'subject_id',
    retention: 'account',
    columns: { subject_id: { kind: 'subject' }, group_name: plain, retention: plain, wrapped: plain, made_at: plain },
  },
} as const satisfies Record<string, Table>;
