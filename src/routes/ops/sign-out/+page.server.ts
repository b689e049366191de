import { redirect } from '@sveltejs/kit';

import { withPurpose } from '#enforcement/with-purpose.ts';
import { endStaffSession } from '#market/staff/sign-in.ts';
import { localePath } from '#platform/locale.ts';

import { dropOurCookie } from '../../../web/sign-in/cookies.ts';
import type { Actions, PageServerLoad } from './$types';

/** Nothing to see: signing out is a form of the page one comes from. */
export const load: PageServerLoad = ({ locals }) => redirect(303, localePath(locals.locale, '/ops'));

export const actions: Actions = {
  default: async ({ cookies, locals }) => {
    const { staff, now } = locals;
    if (staff) await withPurpose('staff.operate', staff.id, (tx) => endStaffSession(tx, staff, now));
    dropOurCookie(cookies, 'staff');
    redirect(303, localePath(locals.locale, '/ops/sign-in'));
  },
};
