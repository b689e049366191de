import { redirect } from '@sveltejs/kit';

import { localePath } from '#platform/locale.ts';

import type { PageServerLoad } from './$types';

/** The name that other shops give it. */
export const load: PageServerLoad = ({ locals }) => redirect(308, localePath(locals.locale, '/basket'));
