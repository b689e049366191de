import { error } from '@sveltejs/kit';

import { installation } from '#platform/server/installation.ts';

/** The real market has no such page. */
export function assertDemonstration(): void {
  if (installation().mode !== 'demonstration') error(404);
}
