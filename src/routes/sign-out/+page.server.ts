import { redirect } from '@sveltejs/kit';

import { withPurpose } from '#enforcement/with-purpose.ts';
import { endSession } from '#market/members/sessions.ts';
import { recordSignIn } from '#market/members/sign-in-log.ts';
import { localePath } from '#platform/locale.ts';
import { forgetFace } from '#platform/server/face-cookie.ts';

import { connectionOf } from '../../web/sign-in/connection-of.ts';
import { dropOurCookie } from '../../web/sign-in/cookies.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) => ({ isSignedIn: locals.member !== undefined });

export const actions: Actions = {
  default: async (event) => {
    const { cookies, locals } = event;
    const { member } = locals;
    if (member) {
      await withPurpose('account.authenticate', 'nobody', async (tx) => {
        await endSession(tx, { memberId: member.id, sessionId: member.sessionId }, locals.now);
        await recordSignIn(tx, { memberId: member.id, outcome: 'signed-out', connection: connectionOf(event) }, locals.now);
      });
    }
    dropOurCookie(cookies, 'session');
    dropOurCookie(cookies, 'ticket');
    forgetFace(cookies);
    redirect(303, localePath(locals.locale, '/'));
  },
};
