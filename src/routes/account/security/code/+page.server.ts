import { redirect } from '@sveltejs/kit';

import { maskIdentifier } from '#market/members/identifier.ts';
import { localePath } from '#platform/locale.ts';

import { answerForm, textIn } from '../../../../web/answer-form.ts';
import { askForCode } from '../../../../web/sign-in/ask-for-code.ts';
import { changeAddress } from '../../../../web/sign-in/change-address.ts';
import { connectionOf } from '../../../../web/sign-in/connection-of.ts';
import { dropOurCookie, keepTicket, readTicket } from '../../../../web/sign-in/cookies.ts';
import { requireMember } from '../../../../web/sign-in/require.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => {
  const { id } = requireMember(event);
  const ticket = readTicket(event.cookies, event.locals.now);
  if (ticket?.step !== 'asked' || ticket.memberId !== id) redirect(303, localePath(event.locals.locale, '/account/security'));
  return { to: maskIdentifier(ticket.identifier) };
};

export const actions: Actions = {
  enter: async (event) => {
    const { id: memberId } = requireMember(event);
    const { cookies, locals, request } = event;
    const form = await request.formData();
    return answerForm(event, { form: 'enter' }, async () => {
      const entering = { ticket: readTicket(cookies, locals.now), code: textIn(form, 'code'), connection: connectionOf(event) };
      await changeAddress({ ...entering, memberId, locale: locals.locale, method: 'web' }, locals.now);
      dropOurCookie(cookies, 'ticket');
      redirect(303, `${localePath(locals.locale, '/account/security')}?changed`);
    });
  },
  again: (event) => {
    const { id: memberId } = requireMember(event);
    return answerForm(event, { form: 'again' }, async () => {
      const { cookies, locals } = event;
      const earlier = readTicket(cookies, locals.now);
      if (earlier?.memberId !== memberId) redirect(303, localePath(locals.locale, '/account/security'));
      const asking = { identifier: earlier.identifier, connection: connectionOf(event), locale: locals.locale, earlier, memberId };
      keepTicket(cookies, await askForCode(asking, locals.now));
      return { sentAgain: true };
    });
  },
};
