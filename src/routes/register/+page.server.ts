import { redirect } from '@sveltejs/kit';

import { maskIdentifier } from '#market/members/identifier.ts';
import { parseRegistration } from '#market/members/register.ts';
import { localePath } from '#platform/locale.ts';

import { answerForm, textIn, valuesIn } from '../../web/answer-form.ts';
import { arrive } from '../../web/sign-in/arrive.ts';
import { connectionOf } from '../../web/sign-in/connection-of.ts';
import { readTicket } from '../../web/sign-in/cookies.ts';
import { registerMember } from '../../web/sign-in/register-member.ts';
import { nextPath, nextQuery } from '../../web/sign-in/require.ts';
import type { Actions, PageServerLoad } from './$types';

/** Without an address that was proved, registering begins where signing in does. */
export const load: PageServerLoad = ({ cookies, locals, url }) => {
  if (locals.member) redirect(303, localePath(locals.locale, nextPath(url, '/account')));
  const ticket = readTicket(cookies, locals.now);
  if (ticket?.step !== 'proved') redirect(303, localePath(locals.locale, '/sign-in') + nextQuery(url));
  return { address: maskIdentifier(ticket.identifier) };
};

export const actions: Actions = {
  default: async (event) => {
    const { request, cookies, locals, url } = event;
    const form = await request.formData();
    return answerForm(event, { values: valuesIn(form, ['alias', 'name', 'isOldEnough', 'switch:community.publish']) }, async () => {
      const registration = parseRegistration({
        alias: textIn(form, 'alias'),
        name: textIn(form, 'name'),
        isOldEnough: form.has('isOldEnough'),
        publishes: form.has('switch:community.publish'),
      });
      const ticket = readTicket(cookies, locals.now);
      const member = { ticket, registration, connection: connectionOf(event), locale: locals.locale, method: 'web' as const };
      await arrive(event, await registerMember(member, locals.now));
      redirect(303, localePath(locals.locale, nextPath(url, '/')));
    });
  },
};
