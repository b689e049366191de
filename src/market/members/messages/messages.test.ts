import { setTimeout as sleep } from 'node:timers/promises';

import { sql } from 'kysely';
import { beforeAll, describe, expect, test } from 'vitest';

import { withPurpose } from '#enforcement/with-purpose.ts';
import { useOutside } from '#platform/server/outgoing.ts';
import { randomId } from '#platform/ids.ts';

import { openTestMarket, type TestMarket } from '../../../../tests/database.ts';
import { openTestInbox, testOrigin } from '../../../../tests/inbox.ts';
import { addMember } from '../../../../tests/member.ts';
import { renderMessage } from './render-message.ts';
import { sendNotice } from './send-notice.ts';
import { isNoticeName, type TemplateName, templates } from './templates.ts';

let market: TestMarket;
let inbox: Awaited<ReturnType<typeof openTestInbox>>;

const sender = { origin: testOrigin, company: { vi: 'Công ty Ví Dụ', en: 'Example Co.' }, hotline: '(028) 0000 0000' };
const names = Object.keys(templates).filter((name): name is TemplateName => Object.hasOwn(templates, name));

beforeAll(async () => {
  market = await openTestMarket();
  inbox = await openTestInbox();
});

describe('templates', () => {
  test('3.2 every template belongs to exactly one purpose, and none of them advertises', () => {
    const advertising = /khuyến mãi|giảm giá|ưu đãi|quà tặng|mua ngay|voucher|phiếu giảm|flash|\bsale\b|\boffers?\b|discount|\bfree\b|buy now/i;

    for (const name of names) {
      expect(templates[name].purpose).toMatch(/^(account\.authenticate|notice\.service)$/);
      expect(JSON.stringify(templates[name])).not.toMatch(advertising);
    }
  });

  test.each(names)('%s is whole in both languages, as mail and as text message', (name) => {
    for (const locale of ['vi', 'en'] as const) {
      const caseId = randomId();
      const message = renderMessage({ name, locale, sender, caseId, holes: { code: '042917', minutes: 5 } });

      expect(message.text + message.html + message.sms).not.toMatch(/\{\w+\}|undefined/);
      expect(message.subject.length).toBeLessThan(70);
      expect(message.subject).not.toContain('042917');
      // Accents would turn 160 letters of a text message into 70.
      expect(message.sms).toMatch(/^[\x20-\x7e\n]+$/);
      expect(message.sms.length).toBeLessThanOrEqual(200);
      expect(message.text).toMatch(/Wecan (không bao giờ hỏi|never asks)/);
      expect(message.html).not.toMatch(/<img|<script|http(?!:\/\/localhost:3000)/);
    }
  });

  test('news of an order leads to its page, in the language of the reader', () => {
    const caseId = randomId();

    expect(renderMessage({ name: 'order-delivered', locale: 'vi', sender, caseId }).text).toContain(`${testOrigin}/orders/${caseId}\n`);
    expect(renderMessage({ name: 'order-delivered', locale: 'en', sender, caseId }).text).toContain(`${testOrigin}/en/orders/${caseId}\n`);
    expect(renderMessage({ name: 'seller-order-placed', locale: 'vi', sender, caseId }).sms).toContain(`/seller/orders/${caseId}`);
  });

  test('the job sends notices and nothing that belongs to another purpose', () => {
    expect(names.filter((name) => !isNoticeName(name))).toEqual(['sign-in-code', 'address-replaced']);
    expect(isNoticeName('toString')).toBe(false);
  });
});

describe('1.5 a notice', () => {
  const notify = (memberId: Parameters<typeof sendNotice>[1]['memberId'], caseId: string = randomId()) =>
    withPurpose('notice.service', memberId, (tx) => sendNotice(tx, { memberId, template: 'order-delivered', caseId }));

  test('goes by mail, with text and HTML, and says which company sends it', async () => {
    const an = await addMember({ email: 'an.thu@vidu.example', mobile: '+84912111111' });
    await notify(an);

    const [letter] = await inbox.letters('an.thu@vidu.example');
    expect(letter).toMatchObject({ channel: 'mail', subject: 'Kiện hàng đã được giao', to: 'an.thu@vidu.example' });
    expect(letter?.from).toContain('no-reply@wecan.example');
    expect(letter?.text).toContain('Công ty TNHH Chợ Ví Dụ');
    expect(letter?.html).toContain('<h1');
    expect(await inbox.letters('+84912111111')).toEqual([]);
  });

  test('goes as a text message to whoever has no e-mail, and to nobody without either', async () => {
    const an = await addMember({ mobile: '+84912222222' });
    await notify(an);
    await notify(await addMember());

    expect(await inbox.letters('0912222222')).toMatchObject([{ channel: 'sms', text: expect.stringContaining('Wecan: kien hang da duoc giao.') }]);
  });

  test('reaches nobody whose account is shut', async () => {
    const an = await addMember({ email: 'an.dong@vidu.example' });
    await market.main.query('update consent.states set is_active = false where member_id = $1', [an]);

    await expect(notify(an)).rejects.toMatchObject({ code: 'consent/not-allowed' });
    expect(await inbox.letters('an.dong@vidu.example')).toEqual([]);
  });

  test('of one member is not sent by the transaction of another', async () => {
    const [an, binh] = [await addMember({ email: 'an.rieng@vidu.example' }), await addMember()];

    await withPurpose('notice.service', binh, (tx) => sendNotice(tx, { memberId: an, template: 'order-delivered', caseId: randomId() }));
    expect(await inbox.letters('an.rieng@vidu.example')).toEqual([]);
  });

  test('tried twice bears the same id', async () => {
    const an = await addMember({ email: 'an.hailan@vidu.example' });
    const caseId = randomId();
    await notify(an, caseId);
    await notify(an, caseId);

    const [second, first] = await inbox.letters('an.hailan@vidu.example');
    expect(first?.messageId).toMatch(/^<[0-9a-f]{32}@wecan\.example>$/);
    expect(second?.messageId).toBe(first?.messageId);
  });

  test('gives up after two seconds before a mail server that says nothing, and a closing that waited goes through', async () => {
    const { createServer } = await import('node:net');
    const silent = createServer((socket) => void socket.on('error', () => undefined)).listen(0, '127.0.0.1');
    await sleep(20);
    const address = silent.address();
    useOutside({ smtp: `smtp://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}` });
    const an = await addMember({ email: 'an.treo@vidu.example' });

    const begun = performance.now();
    const sending = notify(an).catch((error: unknown) => error);
    await sleep(100);
    const closing = market.main.query('update consent.states set is_active = false where member_id = $1', [an]);
    await closing;
    const waited = performance.now() - begun;

    expect(await sending).toBeInstanceOf(Error);
    expect(waited).toBeGreaterThan(1_000);
    expect(waited).toBeLessThan(3_000);
    silent.close();
    inbox = await openTestInbox();
  });
});

test('1.5 the purpose of notices reads no name and no password', async () => {
  const an = await addMember({ name: 'Nguyễn Thị An' });

  await expect(withPurpose('notice.service', an, (tx) => sql`select sealed from names`.execute(tx))).rejects.toMatchObject({ code: '42P01' });
});
