import { z } from '@hono/zod-openapi';

import { forms } from '#enforcement/generated/forms.ts';
import { withPurpose } from '#enforcement/with-purpose.ts';
import { type ApiScope } from '#market/members/api-tokens.ts';
import { isPointName } from '#market/consent/notice.ts';
import { countHoldings } from '#market/rights/count-holdings.ts';
import { disclosuresOfMember } from '#market/rights/disclosures-of-member.ts';
import { type HoldingKind, holdingKinds, kindsInOrder } from '#market/rights/kinds.ts';

import { purposesReading, retentionWords } from '../../web/policy/purpose-facts.ts';
import { requireScope } from '../bearer.ts';
import { Denial } from '../denials.ts';
import { forAnyone, forMember } from '../door.ts';
import { type Offer } from '../operation.ts';
import { held, heldOfKind } from '../shapes/held.ts';
import { id, idOf, instant, isoOf, listOf, thing, whole } from '../shapes/values.ts';

/** A token sees of what we hold just what its scopes open anyway; the log of sign-ins is for its member alone. */
const scopeOfKind: Readonly<Record<HoldingKind, ApiScope | 'session'>> = {
  identity: 'profile',
  contact: 'profile',
  company: 'profile',
  addresses: 'profile',
  'sign-ins': 'session',
  basket: 'basket',
  orders: 'orders',
  posts: 'reviews',
  shop: 'seller',
  choices: 'consents',
  disclosures: 'consents',
};

const rights: readonly Offer[] = [
  forMember(
    'profile',
    {
      id: 'listHeld',
      method: 'get',
      path: '/held',
      tag: 'privacy',
      summary: { vi: 'Chúng tôi đang giữ gì', en: 'What we hold' },
      purposes: ['rights.serve'],
      answer: listOf(thing({ kind: z.enum(kindsInOrder), count: whole, uses: z.array(z.string()), retention: z.array(z.string()) })),
      speaks: true,
    },
    async ({ memberId, locale }) => {
      const counts = await withPurpose('rights.serve', memberId, (tx) => countHoldings(tx));
      return {
        items: kindsInOrder.map((kind) => ({
          kind,
          count: counts[kind],
          uses: purposesReading(holdingKinds[kind].tables, locale),
          retention: retentionWords(holdingKinds[kind].retention, locale),
        })),
      };
    },
  ),
  forMember(
    'profile',
    {
      id: 'getHeld',
      method: 'get',
      path: '/held/{kind}',
      tag: 'privacy',
      summary: { vi: 'Mở xem một loại đang giữ', en: 'One kind of what we hold, opened' },
      about: {
        vi: 'Khóa của chương trình cần thêm quyền của loại đó; nhật ký đăng nhập chỉ chính bạn xem được. before: id cuối của trang trước (đơn, đăng nhập).',
        en: 'A token needs the scope of the kind as well; the log of sign-ins is yours alone. before: the last id of the page before (orders, sign-ins).',
      },
      purposes: ['rights.serve'],
      params: z.object({ kind: z.enum(kindsInOrder) }),
      query: z.object({ before: z.guid().optional() }),
      answer: thing({ kind: z.enum(kindsInOrder), held }),
      speaks: true,
    },
    async ({ memberId, scopes, sessionId, params, query, locale, at }) => {
      const { kind } = params;
      const scope = scopeOfKind[kind];
      if (scope === 'session' && !sessionId) throw new Denial('api/needs-session');
      if (scope !== 'session') requireScope({ memberId, scopes, sessionId }, scope);
      const asked = { memberId, kind, before: query.before, locale, at };
      return { kind, held: await withPurpose('rights.serve', memberId, (tx) => heldOfKind(tx, asked)) };
    },
  ),
  forMember(
    'consents',
    {
      id: 'listDisclosures',
      method: 'get',
      path: '/disclosures',
      tag: 'privacy',
      summary: { vi: 'Ai đã nhận gì', en: 'Who received what' },
      about: {
        vi: 'Mới nhất trước, 30 một lần; before là id cuối của trang trước.',
        en: 'Latest first, 30 at a time; before is the last id of the page before.',
      },
      purposes: ['rights.serve'],
      query: z.object({ before: idOf<'disclosures.disclosures'>().optional() }),
      answer: listOf(
        thing({
          id,
          recipient: z.string(),
          recipient_name: z.string(),
          purpose: z.string(),
          fields: z.array(z.string()),
          order_number: z.string().nullable(),
          contract: z.string(),
          commitment: z.string().openapi({ description: 'Keyed hash of what was handed over.' }),
          at: instant,
        }),
      ),
    },
    async ({ memberId, query }) => {
      const lines = await withPurpose('rights.serve', memberId, (tx) => disclosuresOfMember(tx, memberId, query.before));
      return {
        items: lines.map((line) => ({
          id: line.id,
          recipient: line.recipient,
          recipient_name: line.recipientName,
          purpose: line.purpose,
          fields: [...line.fields],
          order_number: line.order?.number ?? null,
          contract: line.contract,
          commitment: line.commitment,
          at: isoOf(line.at),
        })),
      };
    },
  ),
  forAnyone(
    {
      id: 'getCollectionPoint',
      method: 'get',
      path: '/collection-points/{point}',
      tag: 'privacy',
      summary: { vi: 'Lời phải cho người dùng đọc trước khi gửi dữ liệu', en: 'The words to show before data are sent' },
      about: {
        vi: 'Biên nhận ghi bản băm của đúng những lời này, bằng ngôn ngữ của Accept-Language.',
        en: 'The receipt keeps the hash of these very words, in the language of Accept-Language.',
      },
      purposes: [],
      params: z.object({ point: z.string().refine(isPointName) }),
      answer: thing({ title: z.string(), notice: z.string(), notice_hash: z.string() }),
      keepSeconds: 3_600,
      speaks: true,
    },
    ({ params, locale }) => {
      if (!isPointName(params.point)) throw new Denial('api/not-found');
      const form = forms[params.point];
      return Promise.resolve({ title: form.title[locale], notice: form.notice[locale], notice_hash: form.noticeHash[locale] });
    },
  ),
];

export const rightsOffers: readonly Offer[] = [...rights];
