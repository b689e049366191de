/** What changed after 19/2025/QĐ-TTg, on which the source rests; each decree with the day from which it holds. */
export type Kind = 'phường' | 'xã' | 'đặc khu';

type Amendment = { decree: string; since: string; /** Provinces that became cities. */ cities: readonly string[]; wards: readonly string[] };

export const amendments: readonly Amendment[] = [
  {
    decree: '30/2026/QH16 and 237/NQ-UBTVQH16',
    since: '2026-04-30',
    cities: ['75'],
    // Lộc Ninh, Tân Khai, Đồng Phú, Tân Phú, Trị An, Trảng Bom, Dầu Giây, Long Thành, Xuân Lộc, Nhơn Trạch.
    wards: ['25270', '25357', '25363', '26116', '26170', '26248', '26326', '26368', '26425', '26485'],
  },
  { decree: '36/2026/QH16', since: '2026-09-01', cities: ['22'], wards: [] },
  // Its companion 388/NQ-UBTVQH16 may turn communes of Bắc Ninh into wards; which ones is still to be entered.
  { decree: '39/2026/QH16', since: '2026-09-20', cities: ['24'], wards: [] },
];

/** Xã Ia Mơ: the decision was printed with 23737 and corrected to 23938. */
export const correctedCodes: Readonly<Record<string, string>> = { '23737': '23938' };

/** Where English has a name of its own. */
export const englishNames: Readonly<Record<string, string>> = { '01': 'Hanoi', '31': 'Haiphong', '79': 'Ho Chi Minh City' };
