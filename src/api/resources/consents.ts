import { z } from '@hono/zod-openapi';

import { publishedPolicy } from '#enforcement/generated/published-policy.ts';
import { withPurpose } from '#enforcement/with-purpose.ts';
import { type Choice, choicesOfMember, switchNames } from '#market/consent/choices-of-member.ts';
import { isSwitchName, type SwitchName } from '#market/consent/decide.ts';
import { decisionsOfMember } from '#market/consent/decisions-of-member.ts';
import { receiptOfMember } from '#market/consent/receipt-of-member.ts';
import { receiptsOfMember } from '#market/consent/receipts-of-member.ts';
import { type MemberId } from '#platform/ids.ts';
import { type Locale } from '#platform/locale.ts';

import { purposeFacts } from '../../web/policy/purpose-facts.ts';
import { turn } from '../../web/policy/turn.ts';
import { Denial } from '../denials.ts';
import { forMember } from '../door.ts';
import { type Offer } from '../operation.ts';
import { count, id, idOf, instant, isoOf, isoOrNull, listOf, thing, whole } from '../shapes/values.ts';

const choice = thing({
  name: z.string(),
  title: z.string(),
  is_on: z.boolean(),
  turned_at: instant.nullable(),
  receipt_id: id.nullable(),
  purpose: z.string(),
  effect: z.string(),
  is_open: z.boolean().openapi({ description: 'Whether anything runs under it yet.' }),
  uses: z.array(z.string()),
  recipients: z.array(z.string()),
  retention: z.array(z.string()),
}).openapi('Choice');
const choices = listOf(choice);

function choiceShape({ name, isOn, last }: Choice, locale: Locale): z.infer<typeof choice>[] {
  const declared = publishedPolicy.switches.find((known) => known.id === name);
  if (!declared) return [];
  const facts = purposeFacts(declared.purpose, locale, declared.fields);
  return [
    {
      name,
      title: declared.words[locale],
      is_on: isOn,
      turned_at: isoOrNull(last?.at),
      receipt_id: last?.receiptId ?? null,
      purpose: declared.purpose,
      effect: facts.effect,
      is_open: facts.isOpen,
      uses: [...facts.uses],
      recipients: facts.recipients.map((recipient) => recipient.name),
      retention: [...facts.retention],
    },
  ];
}

async function readChoices(memberId: MemberId, locale: Locale): Promise<z.infer<typeof choices>> {
  const found = await withPurpose('rights.serve', memberId, (tx) => choicesOfMember(tx, memberId));
  return { items: found.flatMap((one) => choiceShape(one, locale)) };
}

type Turning = { memberId: MemberId; names: readonly SwitchName[]; isOn: boolean; locale: Locale };

async function turned({ memberId, names, isOn, locale }: Turning, at: Date): Promise<z.infer<typeof choices>> {
  await turn({ memberId, names, isOn, locale, method: 'api' }, at);
  return readChoices(memberId, locale);
}

const consents: readonly Offer[] = [
  forMember(
    'consents',
    {
      id: 'listConsents',
      method: 'get',
      path: '/consents',
      tag: 'privacy',
      summary: { vi: 'Mọi lựa chọn và tình trạng', en: 'Every choice and how it stands' },
      purposes: ['rights.serve'],
      answer: choices,
      speaks: true,
    },
    ({ memberId, locale }) => readChoices(memberId, locale),
  ),
  forMember(
    'consents',
    {
      id: 'turnConsent',
      method: 'put',
      path: '/consents/{choice}',
      tag: 'privacy',
      summary: { vi: 'Bật hoặc tắt một lựa chọn', en: 'Turn one choice on or off' },
      about: {
        vi: 'Có hiệu lực ngay khi câu trả lời tới: sau đó không gì rời đi theo lựa chọn cũ. Để lại một biên nhận.',
        en: 'In effect when the answer comes: after it nothing leaves under the old choice. It leaves a receipt.',
      },
      purposes: ['account.manage', 'rights.serve'],
      params: z.object({ choice: z.string().refine(isSwitchName) }),
      body: thing({ is_on: z.boolean() }),
      answer: choices,
      speaks: true,
    },
    ({ memberId, params, body, locale, at }) => {
      const names = switchNames.filter((name) => name === params.choice);
      return turned({ memberId, names, isOn: body.is_on, locale }, at);
    },
  ),
  forMember(
    'consents',
    {
      id: 'turnAllConsents',
      method: 'put',
      path: '/consents',
      tag: 'privacy',
      summary: { vi: 'Tắt hoặc bật tất cả', en: 'Turn all off, or on' },
      purposes: ['account.manage', 'rights.serve'],
      body: thing({ is_on: z.boolean() }),
      answer: choices,
      speaks: true,
    },
    ({ memberId, body, locale, at }) => turned({ memberId, names: switchNames, isOn: body.is_on, locale }, at),
  ),
  forMember(
    'consents',
    {
      id: 'listDecisions',
      method: 'get',
      path: '/consents/decisions',
      tag: 'privacy',
      summary: { vi: 'Sổ các lần chọn', en: 'The ledger of decisions' },
      about: {
        vi: 'Mới nhất trước, 50 dòng một lần; before là ordinal cuối của trang trước.',
        en: 'Latest first, 50 at a time; before is the last ordinal of the page before.',
      },
      purposes: ['rights.serve'],
      query: z.object({ before: count({ from: 1, to: Number.MAX_SAFE_INTEGER }).optional() }),
      answer: listOf(thing({ ordinal: whole, name: z.string(), is_on: z.boolean(), at: instant, receipt_id: id, policy_version: z.string() })),
    },
    async ({ memberId, query }) => {
      const lines = await withPurpose('rights.serve', memberId, (tx) => decisionsOfMember(tx, memberId, query.before));
      return {
        items: lines.map((line) => ({
          ordinal: line.ordinal,
          name: line.name,
          is_on: line.isOn,
          at: isoOf(line.at),
          receipt_id: line.receiptId,
          policy_version: line.policyVersion,
        })),
      };
    },
  ),
];

const receiptLine = { id, point: z.string(), at: instant, method: z.enum(['web', 'api', 'demonstration']), policy_version: z.string() };

const receipts: readonly Offer[] = [
  forMember(
    'consents',
    {
      id: 'listReceipts',
      method: 'get',
      path: '/receipts',
      tag: 'privacy',
      summary: { vi: 'Biên nhận: đã được báo điều gì, khi nào', en: 'Receipts: what I was told, and when' },
      about: {
        vi: 'Mới nhất trước, 50 một lần; before là id cuối của trang trước.',
        en: 'Latest first, 50 at a time; before is the last id of the page before.',
      },
      purposes: ['rights.serve'],
      query: z.object({ before: idOf<'consent.receipts'>().optional() }),
      answer: listOf(thing(receiptLine)),
    },
    async ({ memberId, query }) => {
      const lines = await withPurpose('rights.serve', memberId, (tx) => receiptsOfMember(tx, memberId, query.before));
      return {
        items: lines.map((line) => ({
          id: line.id,
          point: line.point,
          at: isoOf(line.at),
          method: line.method,
          policy_version: line.policyVersion,
        })),
      };
    },
  ),
  forMember(
    'consents',
    {
      id: 'getReceipt',
      method: 'get',
      path: '/receipts/{receipt}',
      tag: 'privacy',
      summary: { vi: 'Một biên nhận với đúng lời đã hiện', en: 'One receipt with the very words' },
      purposes: ['rights.serve'],
      params: z.object({ receipt: idOf<'consent.receipts'>() }),
      answer: thing({
        ...receiptLine,
        locale: z.enum(['vi', 'en']),
        words: z.string(),
        words_hash: z.string(),
        decisions: z.array(thing({ name: z.string(), is_on: z.boolean(), at: instant })),
      }),
    },
    async ({ memberId, params }) => {
      const found = await withPurpose('rights.serve', memberId, (tx) => receiptOfMember(tx, memberId, params.receipt));
      if (!found) throw new Denial('api/not-found');
      return {
        id: found.id,
        point: found.point,
        at: isoOf(found.at),
        method: found.method,
        policy_version: found.policyVersion,
        locale: found.locale,
        words: found.words,
        words_hash: found.wordsHash,
        decisions: found.decisions.map(({ name, isOn, at }) => ({ name, is_on: isOn, at: isoOf(at) })),
      };
    },
  ),
];

export const consentOffers: readonly Offer[] = [...consents, ...receipts];
