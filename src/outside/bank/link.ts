/** A payment link as payOS keeps it. https://payos.vn/docs/api */
export type Link = {
  id: string;
  orderCode: number;
  amount: number;
  description: string;
  createdAt: string;
  /** Seconds since 1970, as payOS counts. */
  expiredAt: number | null;
  canceledAt: string | null;
  cancellationReason: string | null;
  transactions: Transaction[];
};

export type Transaction = {
  reference: string;
  amount: number;
  accountNumber: string;
  description: string;
  transactionDateTime: string;
  virtualAccountName: string | null;
  virtualAccountNumber: string | null;
  counterAccountBankId: string | null;
  counterAccountBankName: string | null;
  counterAccountName: string | null;
  counterAccountNumber: string | null;
};

/** The merchant's account at a bank that does not exist; BIN and number are only of the right form. */
export const merchant = { bin: '970418', accountNumber: '0000123456789', accountName: 'CONG TY CHO VI DU' } as const;

export function paidInto(link: Link): number {
  return link.transactions.reduce((sum, transaction) => sum + transaction.amount, 0);
}

export function statusOf(link: Link, at: Date): 'PENDING' | 'CANCELLED' | 'UNDERPAID' | 'PAID' | 'EXPIRED' {
  const paid = paidInto(link);
  if (paid >= link.amount) return 'PAID';
  if (link.canceledAt) return 'CANCELLED';
  if (paid > 0) return 'UNDERPAID';
  return link.expiredAt !== null && link.expiredAt * 1000 <= at.getTime() ? 'EXPIRED' : 'PENDING';
}

/** "2026-11-22 10:05:00", the bank's wall clock. */
export function bankTime(at: Date): string {
  return new Date(at.getTime() + 7 * 3_600_000).toISOString().slice(0, 19).replace('T', ' ');
}
