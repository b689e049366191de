import { redirect } from '@sveltejs/kit';

import { parseIdentifier } from '#market/members/identifier.ts';
import { localePath } from '#platform/locale.ts';

import { answerForm, textIn, valuesIn } from '../../web/answer-form.ts';
import { askForCode } from '../../web/sign-in/ask-for-code.ts';
import { connectionOf } from '../../web/sign-in/connection-of.ts';
import { keepTicket, readTicket } from '../../web/sign-in/cookies.ts';
import { nextPath, nextQuery } from '../../web/sign-in/require.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, url }) => {
  if (locals.member) redirect(303, localePath(locals.locale, nextPath(url, '/account')));
  return { next: nextQuery(url) };
};

export const actions: Actions = {
  default: async (event) => {
    const { request, cookies, locals, url } = event;
    const form = await request.formData();
    return answerForm(event, { values: valuesIn(form, ['identifier']) }, async () => {
      const identifier = parseIdentifier(textIn(form, 'identifier'));
      const earlier = readTicket(cookies, locals.now);
      keepTicket(cookies, await askForCode({ identifier, connection: connectionOf(event), locale: locals.locale, earlier }, locals.now));
      redirect(303, localePath(locals.locale, '/sign-in/code') + nextQuery(url));
    });
  },
};
