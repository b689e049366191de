import { type Table } from '#enforcement/vocabulary.ts';

import { plain } from './columns.ts';

export const placeTables = {
  'places.datasets': { about: 'nobody', columns: { version: plain, valid_from: plain, source: plain } },
  'places.provinces': { about: 'nobody', columns: { code: plain, name: plain, full_name: plain, full_name_en: plain, dataset_version: plain } },
  'places.communes': {
    about: 'nobody',
    columns: { code: plain, province_code: plain, kind: plain, name: plain, dataset_version: plain },
  },
} as const satisfies Record<string, Table>;
