import { type RefusalList } from '#platform/refusal.ts';

export const sellerRefusals = {
  'sellers/no-shop': { status: 404, vi: 'Không có gian hàng này.', en: 'There is no such shop.' },
  'sellers/about-too-long': {
    status: 422,
    vi: 'Lời giới thiệu dài {length} ký tự, nhiều nhất {most}. Chữ bạn viết vẫn còn bên dưới.',
    en: 'The text has {length} characters, at most {most} fit. What you wrote is still below.',
  },
  'sellers/card-number': {
    status: 422,
    vi: 'Trong lời giới thiệu có một dãy số giống số thẻ ngân hàng. Bạn bỏ dãy số đó ra nhé.',
    en: 'The text has digits that look like a bank card number. Please take them out.',
  },
} as const satisfies RefusalList;
