import { redirect } from '@sveltejs/kit';

import { parseIdentifier } from '#market/members/identifier.ts';
import { localePath } from '#platform/locale.ts';

import { answerForm, textIn, valuesIn } from '../../../web/answer-form.ts';
import { arrive } from '../../../web/sign-in/arrive.ts';
import { connectionOf } from '../../../web/sign-in/connection-of.ts';
import { enterPassword } from '../../../web/sign-in/enter-password.ts';
import { nextPath, nextQuery } from '../../../web/sign-in/require.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, url }) => {
  if (locals.member) redirect(303, localePath(locals.locale, nextPath(url, '/account')));
  return { next: nextQuery(url) };
};

export const actions: Actions = {
  default: async (event) => {
    const { request, locals, url } = event;
    const form = await request.formData();
    return answerForm(event, { values: valuesIn(form, ['identifier']) }, async () => {
      const identifier = parseIdentifier(textIn(form, 'identifier'));
      const signedIn = await enterPassword({ identifier, password: textIn(form, 'password'), connection: connectionOf(event) }, locals.now);
      await arrive(event, signedIn);
      redirect(303, localePath(locals.locale, nextPath(url, '/')));
    });
  },
};
