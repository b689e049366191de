import { error } from '@sveltejs/kit';

import { topics } from '#ui/words/help/help.ts';

import { figuresAt } from '../figures.ts';
import type { PageServerLoad } from './$types';

/** The same for everybody; it changes with a release, or when a rate does. */
export const load: PageServerLoad = ({ params, locals, setHeaders }) => {
  if (!Object.hasOwn(topics, params.topic)) error(404);
  setHeaders({ 'x-wecan-shared': 'help; ttl=3600' });
  return { name: params.topic, figures: figuresAt(locals.locale, locals.now) };
};
