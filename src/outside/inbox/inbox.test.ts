import { createTransport } from 'nodemailer';
import { Secret, TOTP } from 'otpauth';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { demonstrationStaff } from '../authenticator/accounts.ts';
import { authenticators, demonstrationSecretOf } from '../authenticator/authenticators.ts';
import { openLetterbox } from './letterbox.ts';
import { openInbox } from './open-inbox.ts';

let inbox: Awaited<ReturnType<typeof openInbox>>;
const at = new Date('2026-11-22T03:00:07Z');
const letter = { channel: 'mail' as const, from: 'a@vidu.example', to: 'an@vidu.example', subject: 'x', text: 'x', html: '', messageId: '' };

beforeAll(async () => {
  inbox = await openInbox({});
});
afterAll(() => inbox.close());

async function ask(path: string, init?: RequestInit) {
  const response = await fetch(`http://127.0.0.1:${inbox.facts.inboxPort}${path}`, init);
  return { status: response.status, body: await response.json() };
}

test('keeps the last five hundred, newest first', () => {
  const box = openLetterbox();
  for (let count = 0; count < 501; count += 1) box.put({ ...letter, subject: String(count) }, at);

  const kept = box.list('', 1_000);
  expect(kept).toHaveLength(500);
  expect(kept[0]?.subject).toBe('500');
  expect(kept.at(-1)?.subject).toBe('1');
});

test('a number is found however it is written', () => {
  const box = openLetterbox();
  box.put({ ...letter, channel: 'sms', to: '+84912345678' }, at);

  for (const to of ['+84912345678', '0912345678', '0912 345', '345678']) expect(box.list(to, 10), to).toHaveLength(1);
  expect(box.list('AN@vidu', 10)).toEqual([]);
});

test('takes a mail over SMTP, with its accents, and gives it out again', async () => {
  const transport = createTransport({ host: '127.0.0.1', port: inbox.facts.smtpPort, ignoreTLS: true });
  await transport.sendMail({ from: 'Wecan <a@wecan.example>', to: 'an@vidu.example', subject: 'Kiện hàng', text: 'Đã giao', html: '<p>Đã giao</p>' });
  transport.close();

  const { body } = await ask('/messages?to=an@vidu.example');
  expect(body).toMatchObject([{ channel: 'mail', from: '"Wecan" <a@wecan.example>', subject: 'Kiện hàng', html: '<p>Đã giao</p>' }]);
  expect(body[0].text.trim()).toBe('Đã giao');
  expect(await ask(`/messages/${body[0].id}`)).toMatchObject({ status: 200, body: { subject: 'Kiện hàng' } });
});

test.each([
  ['POST /sms', '{"to":"0912345678","text":"chào"}', 202],
  ['POST /sms', '{"to":"0912345678"}', 400],
  ['POST /sms', 'không phải JSON', 400],
  ['POST /sms', JSON.stringify({ to: '1', text: 'x'.repeat(20_000) }), 413],
  ['POST /messages', '{}', 405],
  ['DELETE /messages', undefined, 405],
  ['GET /messages/00000000-0000-4000-8000-000000000000', undefined, 404],
  ['GET /nothing', undefined, 404],
])('%s %.30s is answered %i', async (request, body, status) => {
  const [method = '', path = ''] = request.split(' ');
  expect((await ask(path, { method, ...(body && { body }) })).status).toBe(status);
});

test('the phones of the staff show what a real app would, one per department', async () => {
  const shown = authenticators(at);

  expect(shown.map(({ department }) => department)).toEqual(demonstrationStaff.map(({ department }) => department));
  expect(new Set(shown.map(({ code }) => code)).size).toBeGreaterThan(5);
  for (const { email, code, secondsLeft } of shown) {
    expect(code).toBe(new TOTP({ secret: Secret.fromBase32(demonstrationSecretOf(email)) }).generate({ timestamp: at.getTime() }));
    expect(secondsLeft).toBe(23);
  }
});

test('one that is started again takes the same ports', async () => {
  const first = await openInbox({});
  await first.close();
  const second = await openInbox(first.facts);

  expect(second.facts).toEqual(first.facts);
  await second.close();
});
