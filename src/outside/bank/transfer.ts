import { randomInt } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';

import { type Memory } from '../memory.ts';
import { post } from '../talk.ts';
import { bankTime, type Link, merchant, type Transaction } from './link.ts';
import { type BankAccount } from './merchant-api.ts';
import { sign } from './signature.ts';

/** What can go otherwise than well with a transfer and its notice. */
export const manners = {
  plain: 'Chuyển đúng số tiền, báo ngay',
  late: 'Chuyển đúng, báo sau 20 giây',
  twice: 'Chuyển một lần, báo hai lần',
  less: 'Chuyển thiếu 1.000 đồng',
  more: 'Chuyển thừa 1.000 đồng',
  'unknown-code': 'Tiền về với mã đơn lạ',
  unsigned: 'Tin báo giả, không chữ ký (không có tiền)',
  tampered: 'Tin báo bị sửa số tiền trên đường',
  silent: 'Chuyển đúng, không báo gì',
} as const;
export type Manner = keyof typeof manners;

export function isManner(text: string): text is Manner {
  return Object.hasOwn(manners, text);
}

export type Till = { links: Memory<Link>; account: BankAccount; noticeUrl: string };

/** Somebody sends money by the QR code of a link; the shop is told as payOS tells. Answers when the last notice is out. */
export async function transfer(till: Till, link: Link, manner: Manner): Promise<void> {
  const amount = link.amount + (manner === 'less' ? -1_000 : manner === 'more' ? 1_000 : 0);
  const transaction = transactionOf(link, amount);
  if (manner !== 'unsigned' && manner !== 'unknown-code') {
    link.transactions.push(transaction);
    till.links.keep();
  }
  if (manner === 'silent') return;
  if (manner === 'late') await sleep(20_000, undefined, { ref: false });
  const notice = noticeOf(till, link, { transaction, manner });
  await tell(till, notice);
  if (manner === 'twice') await tell(till, notice);
}

function transactionOf(link: Link, amount: number): Transaction {
  return {
    reference: `FT${randomInt(10 ** 11, 10 ** 12)}`,
    amount,
    accountNumber: merchant.accountNumber,
    description: link.description,
    transactionDateTime: bankTime(new Date()),
    virtualAccountName: null,
    virtualAccountNumber: null,
    counterAccountBankId: '970436',
    counterAccountBankName: 'NGAN HANG GIA LAP',
    counterAccountName: 'NGUOI CHUYEN GIA LAP',
    counterAccountNumber: '1111222233',
  };
}

type Happened = { transaction: Transaction; manner: Manner };

function noticeOf({ account }: Till, link: Link, { transaction, manner }: Happened): Record<string, unknown> {
  const data = {
    ...transaction,
    orderCode: manner === 'unknown-code' ? randomInt(1, 10 ** 9) : link.orderCode,
    currency: 'VND',
    paymentLinkId: link.id,
    code: '00',
    desc: 'success',
  };
  const signature = manner === 'unsigned' ? '' : sign(data, account.checksumKey);
  return { code: '00', desc: 'success', success: true, data: manner === 'tampered' ? { ...data, amount: data.amount * 10 } : data, signature };
}

/** payOS says it again when it is not answered with 2xx. */
async function tell({ noticeUrl }: Till, notice: Record<string, unknown>): Promise<void> {
  for (let attempt = 1; attempt <= 3; attempt += 1) {
    const status = await post(noticeUrl, 'application/json', JSON.stringify(notice));
    if (status !== 0 && status < 500) return;
    await sleep(2_000 * attempt, undefined, { ref: false });
  }
}
