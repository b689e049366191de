/** How long each waiting may last. The words on the pages and the sweep read the same numbers. */
export const deadlines = {
  /** The QR code is shown this long; a transfer of the last second has the grace to be announced. */
  payMinutes: 15,
  payGraceMinutes: 2,
  confirmHours: 24,
  packHours: 48,
  handOverHours: 48,
  /** From delivery: what may be returned is returned by then, and the seller is paid after. */
  windowDays: 15,
  /** Clause 1.10: how long a seller may look at an order that is over. */
  sellerAccessDays: 30,
  /** While an order is open its end is unknown; longer than any order lasts. */
  openAccessDays: 365,
} as const;
