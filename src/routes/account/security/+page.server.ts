import { redirect } from '@sveltejs/kit';

import { withPurpose } from '#enforcement/with-purpose.ts';
import { removeIdentifier } from '#market/members/change-identifier.ts';
import { nationalMobile, parseEmail, parseMobile } from '#market/members/identifier.ts';
import { passwordOfMember } from '#market/members/passwords.ts';
import { signInMethodsOfMember } from '#market/members/profile.ts';
import { endOtherSessions, endSession, sessionsOfMember } from '#market/members/sessions.ts';
import { signInsOfMember } from '#market/members/sign-in-log.ts';
import { parseId } from '#platform/ids.ts';
import { localePath } from '#platform/locale.ts';
import { Refusal } from '#platform/refusal.ts';

import { answerForm, textIn, valuesIn } from '../../../web/answer-form.ts';
import { askForCode } from '../../../web/sign-in/ask-for-code.ts';
import { changePassword, dropPassword } from '../../../web/sign-in/change-password.ts';
import { connectionOf } from '../../../web/sign-in/connection-of.ts';
import { keepTicket, readTicket } from '../../../web/sign-in/cookies.ts';
import { requireMember } from '../../../web/sign-in/require.ts';
import type { Actions, PageServerLoad } from './$types';

const shownSignIns = 10;

export const load: PageServerLoad = async (event) => {
  const { id, sessionId } = requireMember(event);
  const [methods, own, signIns] = await Promise.all([
    withPurpose('account.manage', id, (tx) => signInMethodsOfMember(tx, id)),
    withPurpose('account.authenticate', 'nobody', async (tx) => ({
      sessions: await sessionsOfMember(tx, id, event.locals.now),
      password: await passwordOfMember(tx, id),
    })),
    withPurpose('rights.serve', id, (tx) => signInsOfMember(tx, id, shownSignIns)),
  ]);
  return {
    mobile: methods.mobile ? nationalMobile(methods.mobile) : undefined,
    email: methods.email,
    passwordSince: own.password?.changedAt,
    sessions: own.sessions.map((session) => ({ ...session, isThis: session.id === sessionId })),
    signIns,
    changed: event.url.searchParams.has('changed'),
  };
};

export const actions: Actions = {
  mobile: (event) => askNew(event, 'mobile'),
  email: (event) => askNew(event, 'email'),
  remove: async (event) => {
    const { id } = requireMember(event);
    const kind = textIn(await event.request.formData(), 'kind') === 'mobile' ? 'mobile' : 'email';
    return answerForm(event, { form: 'methods' }, async () => {
      await withPurpose('account.manage', id, (tx) => removeIdentifier(tx, id, kind));
      return { done: 'removed' };
    });
  },
  password: async (event) => {
    const { id: memberId, sessionId: keep } = requireMember(event);
    const form = await event.request.formData();
    return answerForm(event, { form: 'password' }, async () => {
      const changing = { memberId, keep, current: textIn(form, 'current'), password: textIn(form, 'password'), connection: connectionOf(event) };
      await changePassword(changing, event.locals.now);
      return { done: 'password' };
    });
  },
  dropPassword: async (event) => {
    const { id: memberId } = requireMember(event);
    const form = await event.request.formData();
    return answerForm(event, { form: 'dropPassword' }, async () => {
      await dropPassword({ memberId, current: textIn(form, 'current'), connection: connectionOf(event) });
      return { done: 'passwordDropped' };
    });
  },
  endSession: async (event) => {
    const { id: memberId } = requireMember(event);
    const sessionId = parseId<'members.sessions'>(textIn(await event.request.formData(), 'session'));
    return answerForm(event, { form: 'devices' }, async () => {
      if (!sessionId) throw new Refusal('members/no-session');
      await withPurpose('account.authenticate', 'nobody', (tx) => endSession(tx, { memberId, sessionId }, event.locals.now));
      return { done: 'device' };
    });
  },
  endOthers: async (event) => {
    const { id: memberId, sessionId: keep } = requireMember(event);
    await withPurpose('account.authenticate', 'nobody', (tx) => endOtherSessions(tx, { memberId, keep }, event.locals.now));
    return { done: 'others' };
  },
};

type Event = Parameters<NonNullable<Actions['mobile']>>[0];

/** Sends a code to the new address; nothing changes before it is entered. */
async function askNew(event: Event, kind: 'mobile' | 'email') {
  const { id: memberId } = requireMember(event);
  const { locals, cookies, request } = event;
  const form = await request.formData();
  return answerForm(event, { values: valuesIn(form, [kind]), form: 'methods' }, async () => {
    const text = textIn(form, kind);
    const identifier = { kind, value: kind === 'mobile' ? parseMobile(text) : parseEmail(text) };
    const earlier = readTicket(cookies, locals.now);
    keepTicket(cookies, await askForCode({ identifier, connection: connectionOf(event), locale: locals.locale, earlier, memberId }, locals.now));
    redirect(303, localePath(locals.locale, '/account/security/code'));
  });
}
