import { error } from '@sveltejs/kit';

import { installation } from '#platform/server/installation.ts';

import type { PageServerLoad } from './$types';

/** Every component in all its states; for those who build, so production has no such page. */
export const load: PageServerLoad = ({ locals }) => {
  if (installation().mode === 'production') error(404);
  return { now: locals.now };
};
