import { beforeAll, expect, test } from 'vitest';

import { useOutside } from '#platform/server/outgoing.ts';

import { readCarrierNotice } from './carrier-notice.ts';

const noticeHash = 'known-to-the-carrier-alone';

beforeAll(() => useOutside({ accounts: { carrier: { token: '', partnerCode: '', noticeHash } } }));

/** Character for character the request at https://docs.giaohangtietkiem.vn/en/docs/submit-order/webhook. */
const published =
  'label_id=S1.A1.17373471&partner_id=1234567&action_time=2016-11-02T12:18:39+07:00&status_id=5&reason_code=&reason=&weight=2.4&fee=1500&return_part_package=0';

test('the request that the carrier’s own page shows is read, with its time', () => {
  const notice = readCarrierNotice(published, noticeHash);

  expect(notice).toMatchObject({ trackingCode: 'S1.A1.17373471', status: '5', isAuthentic: true });
  expect(notice?.happenedAt).toEqual(new Date('2016-11-02T05:18:39Z'));
});

test('the same with its signs written as a form should, and another hash', () => {
  const notice = readCarrierNotice(published.replace('+', '%2B'), 'a-guess');

  expect(notice).toMatchObject({ isAuthentic: false, happenedAt: new Date('2016-11-02T05:18:39Z') });
});

test('what is no notice is none', () => {
  for (const text of [
    '',
    'label_id=S1',
    published.replace('status_id=5', 'status_id=five'),
    published.replace('2016-11-02T12:18:39+07:00', 'yesterday'),
  ])
    expect(readCarrierNotice(text, noticeHash)).toBeUndefined();
});
