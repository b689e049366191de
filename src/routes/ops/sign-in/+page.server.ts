import { redirect } from '@sveltejs/kit';

import { localePath } from '#platform/locale.ts';
import { installation } from '#platform/server/installation.ts';

import { staffWorkplace } from '../../../web/ops/staff-workplace.ts';
import { answerForm, textIn, valuesIn } from '../../../web/answer-form.ts';
import { connectionOf } from '../../../web/sign-in/connection-of.ts';
import { setOurCookie } from '../../../web/sign-in/cookies.ts';
import { enterStaff } from '../../../web/sign-in/enter-staff.ts';
import { nextPath } from '../../../web/sign-in/require.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, url }) => {
  if (locals.staff) redirect(303, localePath(locals.locale, nextPath(url, '/ops')));
  return { workplace: staffWorkplace([]), hasInbox: installation().mode === 'demonstration' };
};

export const actions: Actions = {
  default: async (event) => {
    const { request, cookies, locals, url } = event;
    const form = await request.formData();
    return answerForm(event, { values: valuesIn(form, ['email']) }, async () => {
      const entering = { email: textIn(form, 'email'), password: textIn(form, 'password'), code: textIn(form, 'code') };
      setOurCookie(cookies, 'staff', await enterStaff({ ...entering, connection: connectionOf(event) }, locals.now));
      redirect(303, localePath(locals.locale, nextPath(url, '/ops')));
    });
  },
};
