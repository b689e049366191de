import { z } from '@hono/zod-openapi';

import { withPurpose } from '#enforcement/with-purpose.ts';
import { apiScopes, apiTokensOfMember, issueApiToken, revokeApiToken } from '#market/members/api-tokens.ts';
import { removeIdentifier } from '#market/members/change-identifier.ts';
import { maskIdentifier, nationalMobile, parseIdentifier } from '#market/members/identifier.ts';
import { passwordOfMember } from '#market/members/passwords.ts';
import { signInMethodsOfMember } from '#market/members/profile.ts';
import { endOtherSessions, endSession, sessionsOfMember } from '#market/members/sessions.ts';
import { signInsOfMember } from '#market/members/sign-in-log.ts';
import { openTicket } from '#market/members/tickets.ts';

import { askForCode } from '../../web/sign-in/ask-for-code.ts';
import { changeAddress } from '../../web/sign-in/change-address.ts';
import { changePassword, dropPassword } from '../../web/sign-in/change-password.ts';
import { bearerOf } from '../bearer.ts';
import { forSession } from '../door.ts';
import { type Offer } from '../operation.ts';
import { id, idOf, instant, isoOf, isoOrNull, listOf, text, thing, whole } from '../shapes/values.ts';
import { askedCode, askedCodeShape, codeLimitRefusals, codeRefusals, identifierRefusals, ticketIn } from './sign-in.ts';

const session = thing({ id, device: z.string(), started_at: instant, seen_at: instant, is_this: z.boolean() }).openapi('Session');
const scopes = z.array(z.enum(apiScopes)).max(apiScopes.length);
const token = thing({
  id,
  label: z.string(),
  scopes: z.array(z.string()),
  made_at: instant,
  seen_at: instant.nullable(),
  expires_at: instant,
}).openapi('ApiToken');
const passwordRefusals = ['members/password-short', 'members/password-long', 'members/password-common', 'members/password-personal'];
const currentRefusals = ['members/current-password', 'members/wait-seconds', 'members/wait-minutes', 'members/wait-hours'];

const sessions: readonly Offer[] = [
  forSession(
    {
      id: 'listSessions',
      method: 'get',
      path: '/sessions',
      tag: 'security',
      summary: { vi: 'Nơi đang đăng nhập', en: 'Where I am signed in' },
      purposes: ['account.authenticate'],
      answer: listOf(session),
    },
    async ({ memberId, sessionId, at }) => {
      const found = await withPurpose('account.authenticate', 'nobody', (tx) => sessionsOfMember(tx, memberId, at));
      return {
        items: found.map((one) => ({
          id: one.id,
          device: one.device,
          started_at: isoOf(one.startedAt),
          seen_at: isoOf(one.seenAt),
          is_this: one.id === sessionId,
        })),
      };
    },
  ),
  forSession(
    {
      id: 'endSession',
      method: 'delete',
      path: '/sessions/{session}',
      tag: 'security',
      summary: { vi: 'Đăng xuất một thiết bị', en: 'Sign one device out' },
      purposes: ['account.authenticate'],
      refusals: ['members/no-session'],
      params: z.object({ session: idOf<'members.sessions'>() }),
    },
    ({ memberId, params, at }) => withPurpose('account.authenticate', 'nobody', (tx) => endSession(tx, { memberId, sessionId: params.session }, at)),
  ),
  forSession(
    {
      id: 'endOtherSessions',
      method: 'delete',
      path: '/sessions',
      tag: 'security',
      summary: { vi: 'Đăng xuất mọi thiết bị khác', en: 'Sign all other devices out' },
      purposes: ['account.authenticate'],
      answer: thing({ ended: whole }),
    },
    async ({ memberId, sessionId, at }) => ({
      ended: await withPurpose('account.authenticate', 'nobody', (tx) => endOtherSessions(tx, { memberId, keep: sessionId }, at)),
    }),
  ),
  forSession(
    {
      id: 'listSignIns',
      method: 'get',
      path: '/sign-ins',
      tag: 'security',
      summary: { vi: 'Nhật ký đăng nhập (50 lần gần nhất)', en: 'The log of sign-ins (the latest 50)' },
      purposes: ['rights.serve'],
      answer: listOf(thing({ outcome: z.enum(['code', 'password', 'refused', 'signed-out']), at: instant, ip: z.string(), device: z.string() })),
    },
    async ({ memberId }) => {
      const found = await withPurpose('rights.serve', memberId, (tx) => signInsOfMember(tx, memberId));
      return { items: found.map(({ outcome, at, ip, device }) => ({ outcome, at: isoOf(at), ip, device })) };
    },
  ),
];

const tokens: readonly Offer[] = [
  forSession(
    {
      id: 'listTokens',
      method: 'get',
      path: '/tokens',
      tag: 'security',
      summary: { vi: 'Khóa của các chương trình', en: 'Tokens of programs' },
      purposes: ['account.authenticate'],
      answer: listOf(token),
    },
    async ({ memberId, at }) => {
      const found = await withPurpose('account.authenticate', 'nobody', (tx) => apiTokensOfMember(tx, memberId, at));
      return {
        items: found.map((one) => ({
          id: one.id,
          label: one.label,
          scopes: one.scopes,
          made_at: isoOf(one.madeAt),
          seen_at: isoOrNull(one.seenAt),
          expires_at: isoOf(one.expiresAt),
        })),
      };
    },
  ),
  forSession(
    {
      id: 'createToken',
      method: 'post',
      path: '/tokens',
      tag: 'security',
      summary: { vi: 'Tạo khóa cho một chương trình', en: 'Make a token for a program' },
      about: {
        vi: 'Khóa chỉ hiện một lần; chúng tôi giữ bản băm. Cho quyền ít nhất có thể.',
        en: 'The token is shown once; we keep its hash. Give it as few scopes as will do.',
      },
      purposes: ['account.authenticate'],
      refusals: ['members/label-missing', 'members/scopes-missing', 'members/tokens-full', 'members/too-long', 'members/card-number'],
      body: thing({ label: text(60), scopes, days: z.number().int().min(1).max(365).default(365) }),
      answer: thing({ id, token: z.string(), expires_at: instant }),
      status: 201,
    },
    async ({ memberId, body, at }) => {
      const issued = await withPurpose('account.authenticate', 'nobody', (tx) => issueApiToken(tx, { memberId, ...body }, at));
      return { id: issued.id, token: bearerOf('token', issued.token), expires_at: isoOf(issued.expiresAt) };
    },
  ),
  forSession(
    {
      id: 'revokeToken',
      method: 'delete',
      path: '/tokens/{token}',
      tag: 'security',
      summary: { vi: 'Thu hồi một khóa', en: 'Revoke a token' },
      purposes: ['account.authenticate'],
      refusals: ['members/no-token'],
      params: z.object({ token: idOf<'members.api_tokens'>() }),
    },
    ({ memberId, params, at }) => withPurpose('account.authenticate', 'nobody', (tx) => revokeApiToken(tx, { memberId, tokenId: params.token }, at)),
  ),
];

const methods: readonly Offer[] = [
  forSession(
    {
      id: 'getSignInMethods',
      method: 'get',
      path: '/sign-in-methods',
      tag: 'security',
      summary: { vi: 'Cách đăng nhập', en: 'How I sign in' },
      purposes: ['account.manage', 'account.authenticate'],
      answer: thing({ mobile: z.string().nullable(), email: z.string().nullable(), password_since: instant.nullable() }),
    },
    async ({ memberId }) => {
      const { mobile, email } = await withPurpose('account.manage', memberId, (tx) => signInMethodsOfMember(tx, memberId));
      const password = await withPurpose('account.authenticate', 'nobody', (tx) => passwordOfMember(tx, memberId));
      return { mobile: mobile ? nationalMobile(mobile) : null, email: email ?? null, password_since: isoOrNull(password?.changedAt) };
    },
  ),
  forSession(
    {
      id: 'askToAddMethod',
      method: 'post',
      path: '/sign-in-methods/codes',
      tag: 'security',
      summary: { vi: 'Gửi mã tới địa chỉ mới', en: 'Send a code to a new address' },
      purposes: ['account.authenticate'],
      refusals: [...identifierRefusals, ...codeLimitRefusals],
      body: thing({ identifier: text(254), ticket: ticketIn.optional() }),
      answer: askedCode,
      status: 202,
    },
    async ({ memberId, body, connection, locale, at }) => {
      const identifier = parseIdentifier(body.identifier);
      const earlier = openTicket(body.ticket, at);
      return askedCodeShape(await askForCode({ identifier, connection, locale, earlier, memberId }, at), maskIdentifier(identifier));
    },
  ),
  forSession(
    {
      id: 'addMethod',
      method: 'post',
      path: '/sign-in-methods',
      tag: 'security',
      summary: { vi: 'Thêm hoặc thay địa chỉ bằng mã', en: 'Add or replace an address by its code' },
      purposes: ['account.authenticate', 'account.manage'],
      refusals: [...codeRefusals, 'members/taken-by-other'],
      body: thing({ ticket: ticketIn, code: text(50) }),
      answer: thing({ kind: z.enum(['mobile', 'email']) }),
      status: 201,
    },
    async ({ memberId, body, connection, locale, at }) => {
      const ticket = openTicket(body.ticket, at);
      const { kind } = await changeAddress({ ticket, code: body.code, connection, memberId, locale, method: 'api' }, at);
      return { kind };
    },
  ),
  forSession(
    {
      id: 'removeMethod',
      method: 'delete',
      path: '/sign-in-methods/{kind}',
      tag: 'security',
      summary: { vi: 'Bỏ một trong hai địa chỉ', en: 'Remove one of the two addresses' },
      purposes: ['account.manage'],
      refusals: ['members/no-such-identifier', 'members/last-identifier'],
      params: z.object({ kind: z.enum(['mobile', 'email']) }),
    },
    ({ memberId, params }) => withPurpose('account.manage', memberId, (tx) => removeIdentifier(tx, memberId, params.kind)),
  ),
  forSession(
    {
      id: 'changePassword',
      method: 'put',
      path: '/password',
      tag: 'security',
      summary: { vi: 'Đặt hoặc đổi mật khẩu', en: 'Set or change the password' },
      about: { vi: 'Mọi thiết bị khác bị đăng xuất.', en: 'Every other device is signed out.' },
      purposes: ['account.manage', 'account.authenticate'],
      refusals: [...passwordRefusals, ...currentRefusals],
      body: thing({ current: text(256).default('').openapi({ description: 'Of no account where there is none yet.' }), password: text(256) }),
    },
    ({ memberId, sessionId: keep, body, connection, at }) => changePassword({ memberId, keep, ...body, connection }, at),
  ),
  forSession(
    {
      id: 'dropPassword',
      method: 'post',
      path: '/password/drop',
      tag: 'security',
      summary: { vi: 'Bỏ mật khẩu, chỉ dùng mã', en: 'Drop the password, back to codes alone' },
      purposes: ['account.authenticate'],
      refusals: ['members/no-password', ...currentRefusals],
      body: thing({ current: text(256) }),
    },
    ({ memberId, body, connection }) => dropPassword({ memberId, current: body.current, connection }),
  ),
];

export const securityOffers: readonly Offer[] = [...sessions, ...tokens, ...methods];
