import { type Policy } from '#enforcement/vocabulary.ts';

import { collectionPoints } from './collection-points.ts';
import { demonstrationController, publishedController } from './controller.ts';
import { consentTables } from './data/consent.ts';
import { catalogueTables } from './data/catalogue.ts';
import { communityTables } from './data/community.ts';
import { deliveryTables } from './data/delivery.ts';
import { disclosureTables } from './data/disclosures.ts';
import { orderingTables } from './data/ordering.ts';
import { paymentTables } from './data/payments.ts';
import { placeTables } from './data/places.ts';
import { sellerTables } from './data/sellers.ts';
import { memberTables } from './data/members.ts';
import { keyTables, platformTables } from './data/platform.ts';
import { staffTables } from './data/staff.ts';
import { departments } from './departments.ts';
import { fields } from './fields.ts';
import { laws } from './laws.ts';
import { purposes } from './purposes/purposes.ts';
import { recipients } from './recipients.ts';
import { retention } from './retention.ts';
import { roles } from './roles.ts';
import { sentences } from './sentences.ts';
import { switches } from './switches.ts';
import { tasks } from './tasks.ts';
import { points } from './text/points.ts';

/** The promise, whole. What is not here does not work. */
export const policy: Policy = {
  version: '2026.11.22-1',
  effectiveOn: '2026-11-22',
  fields,
  purposes,
  switches,
  recipients,
  departments,
  retention,
  laws,
  tables: {
    ...platformTables,
    ...consentTables,
    ...memberTables,
    ...staffTables,
    ...placeTables,
    ...sellerTables,
    ...catalogueTables,
    ...orderingTables,
    ...paymentTables,
    ...deliveryTables,
    ...disclosureTables,
    ...communityTables,
  },
  keyTables,
  roles,
  sentences,
  collectionPoints,
  tasks,
  points,
  controllers: { demonstration: demonstrationController, production: publishedController },
};
