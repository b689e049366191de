import { fields } from './fields.ts';

/** For the purposes that serve a person's rights: whatever we hold, its owner may see. */
export const everyCollectedField: readonly string[] = Object.entries(fields)
  .filter(([, field]) => field.kind === 'collected')
  .map(([id]) => id);
