import { z } from 'zod';

import { accountAt } from '#platform/server/outgoing.ts';
import { type Json } from '#platform/json.ts';

import { isSigned } from './payos-signature.ts';

/** The form of a notice at https://payos.vn/docs/du-lieu-tra-ve/webhook; fields that we have no use for are let through and dropped. */
const form = z.object({
  data: z.looseObject({
    orderCode: z.number().int().min(1).max(Number.MAX_SAFE_INTEGER),
    amount: z.number().int().min(1).max(Number.MAX_SAFE_INTEGER),
    reference: z.string().min(1).max(100),
    paymentLinkId: z.string().max(100),
    code: z.string().max(10),
    currency: z.string().max(3).nullish(),
    transactionDateTime: z.string().max(40).nullish(),
  }),
  signature: z.string().max(200),
});

export type BankNotice = {
  reference: string;
  orderCode: number;
  amountVnd: number;
  /** payOS tells of transfers that went through; another code is none. */
  isSuccess: boolean;
  isAuthentic: boolean;
  /** Without the payer's name, account and own words, which we have no use for. */
  body: Json;
};

/** Reads a notice and whether payOS signed it; undefined for what is no notice at all. */
export function readBankNotice(json: unknown): BankNotice | undefined {
  const read = form.safeParse(json);
  if (!read.success) return undefined;
  const { data, signature } = read.data;
  return {
    reference: data.reference,
    orderCode: data.orderCode,
    amountVnd: data.amount,
    isSuccess: data.code === '00',
    isAuthentic: isSigned(data, signature, accountAt('bank').checksumKey),
    body: {
      orderCode: data.orderCode,
      amount: data.amount,
      reference: data.reference,
      paymentLinkId: data.paymentLinkId,
      code: data.code,
      currency: data.currency ?? null,
      transactionDateTime: data.transactionDateTime ?? null,
    },
  };
}
