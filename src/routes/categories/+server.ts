import { redirect } from '@sveltejs/kit';

import { localePath } from '#platform/locale.ts';

import type { RequestHandler } from './$types';

/** The list of all categories has one address. */
export const GET: RequestHandler = ({ locals }) => redirect(308, localePath(locals.locale, '/c'));
