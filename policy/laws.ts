import { type Law } from '#enforcement/vocabulary.ts';

/** Laws and standards that the policy names, by short name. Numbers that they set stand in `limits`, nowhere else. */
export const laws = {
  L91: { vi: 'Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15', en: 'Law on Personal Data Protection 91/2025/QH15', since: '2026-01-01' },
  D356: { vi: 'Nghị định 356/2025/NĐ-CP', en: 'Decree 356/2025/NĐ-CP', since: '2026-01-01' },
  D330: { vi: 'Nghị định 330/2026/NĐ-CP', en: 'Decree 330/2026/NĐ-CP', since: '2026-08-19' },
  L122: { vi: 'Luật Thương mại điện tử 122/2025/QH15', en: 'Law on E-Commerce 122/2025/QH15', since: '2026-07-01' },
  D248: { vi: 'Nghị định 248/2026/NĐ-CP', en: 'Decree 248/2026/NĐ-CP', since: '2026-07-01' },
  D333: { vi: 'Nghị định 333/2026/NĐ-CP', en: 'Decree 333/2026/NĐ-CP', since: '2026-08-19' },
  D91: { vi: 'Nghị định 91/2020/NĐ-CP', en: 'Decree 91/2020/NĐ-CP' },
  L19: { vi: 'Luật Bảo vệ quyền lợi người tiêu dùng 19/2023/QH15', en: 'Law on the Protection of Consumers 19/2023/QH15', since: '2024-07-01' },
  L88: { vi: 'Luật Kế toán 88/2015/QH13', en: 'Law on Accounting 88/2015/QH13' },
  D174: { vi: 'Nghị định 174/2016/NĐ-CP', en: 'Decree 174/2016/NĐ-CP' },
  D252: { vi: 'Nghị định 252/2026/NĐ-CP', en: 'Decree 252/2026/NĐ-CP', since: '2026-07-01' },
  D320: { vi: 'Nghị định 320/2026/NĐ-CP', en: 'Decree 320/2026/NĐ-CP', since: '2026-09-28' },
  PCI: { vi: 'Tiêu chuẩn PCI DSS v4.0.1', en: 'Standard PCI DSS v4.0.1' },
} as const satisfies Record<string, Law>;

/** Every number that a law sets, with its source. A lawyer reads this file before a launch. */
export const limits = {
  /** D333 Art. 16(6), 20(3): sign-in and connection logs stay retrievable for 12 months. */
  securityLogMonths: 12,
  /** L122 Art. 16: contract and complaint data, at least 3 years from the end of the transaction. */
  contractYears: 3,
  /** L88 Art. 41(5), D174 Art. 13: accounting vouchers, 10 years. */
  voucherYears: 10,
  /** Published policy, section 5: one year after a member has left. */
  afterCloseYears: 1,
  /** Law on Children: a child is a person under 16. */
  childUnderYears: 16,
  /** L122 Art. 17(1)e: listing data, at least 1 year after it was taken down. */
  listingYears: 1,
  /** L19 Art. 31(2): a complaint of a consumer is acknowledged within 3 working days. */
  complaintAcknowledgeWorkingDays: 3,
  /** D356 Art. 5(2)-(5): any request of a person is acknowledged, with the steps that follow, within 2 working days. All other limits count calendar days. */
  requestAcknowledgeWorkingDays: 2,
  /** D356 Art. 5(2): withdraw consent, restrict, object. One extension of at most as long. */
  requestStopDays: 15,
  /** D356 Art. 5(2): the same where a processor or third party takes part. */
  requestStopThroughOthersDays: 20,
  /** D356 Art. 5(3): view, correct, provide a copy. One extension of at most as long. */
  requestViewDays: 10,
  /** D356 Art. 5(3): the same where a processor or third party takes part. */
  requestViewThroughOthersDays: 15,
  /** D356 Art. 5(4): erase. One extension of at most as long. */
  requestEraseDays: 20,
  /** D356 Art. 5(4): the same where a processor or third party takes part. */
  requestEraseThroughOthersDays: 30,
} as const;
