import { redirect } from '@sveltejs/kit';

import { maskIdentifier } from '#market/members/identifier.ts';
import { localePath } from '#platform/locale.ts';

import { answerForm, textIn } from '../../../web/answer-form.ts';
import { arrive } from '../../../web/sign-in/arrive.ts';
import { askForCode } from '../../../web/sign-in/ask-for-code.ts';
import { connectionOf } from '../../../web/sign-in/connection-of.ts';
import { keepTicket, readTicket } from '../../../web/sign-in/cookies.ts';
import { enterCode } from '../../../web/sign-in/enter-code.ts';
import { nextPath, nextQuery } from '../../../web/sign-in/require.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ cookies, locals, url }) => {
  const ticket = readTicket(cookies, locals.now);
  if (locals.member) redirect(303, localePath(locals.locale, nextPath(url, '/account')));
  if (ticket?.step !== 'asked' || ticket.memberId) redirect(303, localePath(locals.locale, '/sign-in') + nextQuery(url));
  return { to: maskIdentifier(ticket.identifier), next: nextQuery(url) };
};

export const actions: Actions = {
  enter: async (event) => {
    const { request, cookies, locals, url } = event;
    const form = await request.formData();
    return answerForm(event, { form: 'enter' }, async () => {
      const ticket = readTicket(cookies, locals.now);
      const entered = await enterCode({ ticket, code: textIn(form, 'code'), connection: connectionOf(event) }, locals.now);
      if (entered.outcome === 'proved') {
        keepTicket(cookies, entered.ticket);
        redirect(303, localePath(locals.locale, '/register') + nextQuery(url));
      }
      await arrive(event, entered);
      redirect(303, localePath(locals.locale, nextPath(url, '/')));
    });
  },
  again: (event) =>
    answerForm(event, { form: 'again' }, async () => {
      const { cookies, locals, url } = event;
      const earlier = readTicket(cookies, locals.now);
      if (!earlier) redirect(303, localePath(locals.locale, '/sign-in') + nextQuery(url));
      const asking = { identifier: earlier.identifier, connection: connectionOf(event), locale: locals.locale, earlier };
      keepTicket(cookies, await askForCode(asking, locals.now));
      return { sentAgain: true };
    }),
};
