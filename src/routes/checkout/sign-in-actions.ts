import { redirect } from '@sveltejs/kit';

import { parseIdentifier } from '#market/members/identifier.ts';
import { parseRegistration } from '#market/members/register.ts';
import { localePath } from '#platform/locale.ts';

import { answerForm, textIn, valuesIn } from '../../web/answer-form.ts';
import { arrive } from '../../web/sign-in/arrive.ts';
import { askForCode } from '../../web/sign-in/ask-for-code.ts';
import { connectionOf } from '../../web/sign-in/connection-of.ts';
import { keepTicket, readTicket } from '../../web/sign-in/cookies.ts';
import { enterCode } from '../../web/sign-in/enter-code.ts';
import { registerMember } from '../../web/sign-in/register-member.ts';
import { type Actions, type RequestEvent } from './$types.js';

/** Every step ends on this page, one step further. */
function onwards({ locals }: RequestEvent): never {
  redirect(303, localePath(locals.locale, '/checkout'));
}

/** A code to the phone, and where the number is new an alias: there are no orders of guests. */
export const signInActions = {
  ask: async (event) => {
    const { request, cookies, locals } = event;
    const form = await request.formData();
    return answerForm(event, { values: valuesIn(form, ['identifier']), form: 'ask' }, async () => {
      const identifier = parseIdentifier(textIn(form, 'identifier'));
      const earlier = readTicket(cookies, locals.now);
      keepTicket(cookies, await askForCode({ identifier, connection: connectionOf(event), locale: locals.locale, earlier }, locals.now));
      return onwards(event);
    });
  },
  enter: async (event) => {
    const { request, cookies, locals } = event;
    const form = await request.formData();
    return answerForm(event, { form: 'enter' }, async () => {
      const ticket = readTicket(cookies, locals.now);
      const entered = await enterCode({ ticket, code: textIn(form, 'code'), connection: connectionOf(event) }, locals.now);
      if (entered.outcome === 'proved') keepTicket(cookies, entered.ticket);
      else await arrive(event, entered);
      return onwards(event);
    });
  },
  again: (event) =>
    answerForm(event, { form: 'again' }, async () => {
      const { cookies, locals } = event;
      const earlier = readTicket(cookies, locals.now);
      if (!earlier) return onwards(event);
      const asking = { identifier: earlier.identifier, connection: connectionOf(event), locale: locals.locale, earlier };
      keepTicket(cookies, await askForCode(asking, locals.now));
      return { sentAgain: true };
    }),
  register: async (event) => {
    const { request, cookies, locals } = event;
    const form = await request.formData();
    return answerForm(event, { values: valuesIn(form, ['alias', 'isOldEnough', 'switch:community.publish']), form: 'register' }, async () => {
      const registration = parseRegistration({
        alias: textIn(form, 'alias'),
        name: '',
        isOldEnough: form.has('isOldEnough'),
        publishes: form.has('switch:community.publish'),
      });
      const ticket = readTicket(cookies, locals.now);
      const member = { ticket, registration, connection: connectionOf(event), locale: locals.locale, method: 'web' as const };
      await arrive(event, await registerMember(member, locals.now));
      return onwards(event);
    });
  },
} satisfies Actions;
