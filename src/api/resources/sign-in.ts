import { z } from '@hono/zod-openapi';

import { withPurpose } from '#enforcement/with-purpose.ts';
import { codeMinutes } from '#market/members/codes.ts';
import { maskIdentifier, parseIdentifier } from '#market/members/identifier.ts';
import { parseRegistration } from '#market/members/register.ts';
import { endSession, sessionDays } from '#market/members/sessions.ts';
import { recordSignIn } from '#market/members/sign-in-log.ts';
import { openTicket, ticketMinutes } from '#market/members/tickets.ts';
import { mergeBaskets } from '#market/ordering/merge-baskets.ts';

import { askForCode } from '../../web/sign-in/ask-for-code.ts';
import { enterCode, type SignedIn } from '../../web/sign-in/enter-code.ts';
import { enterPassword } from '../../web/sign-in/enter-password.ts';
import { registerMember } from '../../web/sign-in/register-member.ts';
import { basketBrought, bearerOf } from '../bearer.ts';
import { forAnyone, forSession } from '../door.ts';
import { type Offer } from '../operation.ts';
import { text, thing, whole } from '../shapes/values.ts';

const identifierIn = text(254).openapi({ description: 'A mobile number of Vietnam or an e-mail address.', example: '0912 345 678' });
export const ticketIn = z.string().max(4_000);
const basketIn = z.string().max(100).optional().openapi({ description: 'Bearer of a visitor’s basket, which becomes the member’s.' });

export const askedCode = thing({
  ticket: z.string().openapi({ description: 'Goes along with the code; says nothing to anybody else.' }),
  ticket_minutes: whole,
  code_minutes: whole,
  sent_to: z.string().openapi({ description: 'Masked.' }),
});
export const codeLimitRefusals = ['members/wait-seconds', 'members/wait-minutes', 'members/wait-hours', 'members/not-sent'];
export const identifierRefusals = [
  'members/identifier-missing',
  'members/mobile-letters',
  'members/mobile-short',
  'members/mobile-long',
  'members/mobile-abroad',
  'members/mobile-is-landline',
  'members/mobile-wrong',
  'members/email-wrong',
];
const waits = ['members/wait-seconds', 'members/wait-minutes', 'members/wait-hours'];
export const codeRefusals = [
  'members/code-form',
  'members/code-wrong',
  'members/code-spent',
  'members/code-expired',
  'members/code-used',
  'members/ticket-gone',
  ...waits,
];

const signedIn = thing({
  outcome: z.literal('signed-in'),
  token: z.string().openapi({ description: 'Bearer of the session. Everything that the member may do.' }),
  expires_after_idle_days: whole,
}).openapi('SignedIn');

const signedInOrProved = z.discriminatedUnion('outcome', [signedIn, thing({ outcome: z.literal('proved'), ticket: z.string() })]);
type SignedInOrProved = z.infer<typeof signedInOrProved>;

async function arrive({ memberId, token }: SignedIn, basketToken: string | undefined, at: Date): Promise<z.infer<typeof signedIn>> {
  const visitorBasket = basketBrought(basketToken);
  if (visitorBasket) await withPurpose('order.fulfil', memberId, (tx) => mergeBaskets(tx, { visitorBasket, memberId }, at));
  return { outcome: 'signed-in', token: bearerOf('session', token), expires_after_idle_days: sessionDays };
}

export function askedCodeShape(ticket: string, sentTo: string): z.infer<typeof askedCode> {
  return { ticket, ticket_minutes: ticketMinutes, code_minutes: codeMinutes, sent_to: sentTo };
}

export const signInOffers: readonly Offer[] = [
  forAnyone(
    {
      id: 'askForCode',
      method: 'post',
      path: '/sign-in/codes',
      tag: 'sign-in',
      summary: { vi: 'Gửi mã một lần', en: 'Send a one-time code' },
      about: {
        vi: 'Câu trả lời như nhau dù địa chỉ đã có tài khoản hay chưa. Gửi lại kèm ticket cũ thì cả hai mã đều dùng được.',
        en: 'The answer is the same whether or not the address has an account. Asked again with the earlier ticket, both codes are good.',
      },
      purposes: ['account.authenticate'],
      refusals: [...identifierRefusals, ...codeLimitRefusals],
      body: thing({ identifier: identifierIn, ticket: ticketIn.optional() }),
      answer: askedCode,
      status: 202,
    },
    async ({ body, connection, locale, at }) => {
      const identifier = parseIdentifier(body.identifier);
      const earlier = openTicket(body.ticket, at);
      return askedCodeShape(await askForCode({ identifier, connection, locale, earlier }, at), maskIdentifier(identifier));
    },
  ),
  forAnyone(
    {
      id: 'signInByCode',
      method: 'post',
      path: '/sign-in/code',
      tag: 'sign-in',
      summary: { vi: 'Nhập mã', en: 'Enter the code' },
      about: {
        vi: 'Địa chỉ đã có tài khoản: trả khóa của phiên. Chưa có: trả ticket để đăng ký bằng POST /members.',
        en: 'Of an address with an account: the bearer of a session. Of one without: a ticket with which to register at POST /members.',
      },
      purposes: ['account.authenticate', 'order.fulfil'],
      refusals: codeRefusals,
      body: thing({ ticket: ticketIn, code: text(50), basket_token: basketIn }),
      answer: signedInOrProved,
    },
    async ({ body, connection, at }): Promise<SignedInOrProved> => {
      const entered = await enterCode({ ticket: openTicket(body.ticket, at), code: body.code, connection }, at);
      if (entered.outcome === 'proved') return { outcome: 'proved', ticket: entered.ticket };
      return arrive(entered, body.basket_token, at);
    },
  ),
  forAnyone(
    {
      id: 'signInByPassword',
      method: 'post',
      path: '/sign-in/password',
      tag: 'sign-in',
      summary: { vi: 'Đăng nhập bằng mật khẩu', en: 'Sign in by password' },
      about: {
        vi: 'Sai địa chỉ hay sai mật khẩu đều trả lời như nhau, lâu như nhau.',
        en: 'An unknown address and a wrong password are answered alike, and alike late.',
      },
      purposes: ['account.authenticate', 'order.fulfil'],
      refusals: [...identifierRefusals, 'members/wrong-password', ...waits],
      body: thing({ identifier: identifierIn, password: text(256), basket_token: basketIn }),
      answer: signedIn,
    },
    async ({ body, connection, at }) => {
      const identifier = parseIdentifier(body.identifier);
      return arrive(await enterPassword({ identifier, password: body.password, connection }, at), body.basket_token, at);
    },
  ),
  forAnyone(
    {
      id: 'register',
      method: 'post',
      path: '/members',
      tag: 'sign-in',
      summary: { vi: 'Đăng ký', en: 'Register' },
      about: {
        vi: 'Cho người đọc xem lời ở GET /collection-points/register trước. Mọi lựa chọn tắt sẵn; từ chối hết vẫn đăng ký được.',
        en: 'Show the words of GET /collection-points/register first. Every choice is off; registering with everything refused works.',
      },
      purposes: ['account.manage', 'account.authenticate', 'order.fulfil'],
      refusals: [
        'members/ticket-gone',
        'members/alias-missing',
        'members/alias-wrong',
        'members/alias-number',
        'members/alias-reserved',
        'members/name-wrong',
        'members/too-long',
        'members/card-number',
        'members/under-age',
        'members/taken',
      ],
      body: thing({
        ticket: ticketIn,
        alias: text(30).openapi({ description: 'What others see.' }),
        name: text(80).optional(),
        is_old_enough: z.boolean().openapi({ description: 'Sixteen or older.' }),
        publishes: z.boolean().default(false).openapi({ description: 'The choice community.publish.' }),
        basket_token: basketIn,
      }),
      answer: signedIn,
      status: 201,
    },
    async ({ body, connection, locale, at }) => {
      const registration = parseRegistration({
        alias: body.alias,
        name: body.name ?? '',
        isOldEnough: body.is_old_enough,
        publishes: body.publishes,
      });
      const ticket = openTicket(body.ticket, at);
      const member = await registerMember({ ticket, registration, connection, locale, method: 'api' }, at);
      return arrive(member, body.basket_token, at);
    },
  ),
  forSession(
    {
      id: 'signOut',
      method: 'delete',
      path: '/sessions/current',
      tag: 'sign-in',
      summary: { vi: 'Đăng xuất', en: 'Sign out' },
      purposes: ['account.authenticate'],
    },
    async ({ memberId, sessionId, connection, at }) => {
      await withPurpose('account.authenticate', 'nobody', async (tx) => {
        await endSession(tx, { memberId, sessionId }, at);
        await recordSignIn(tx, { memberId, outcome: 'signed-out', connection }, at);
      });
    },
  ),
];
