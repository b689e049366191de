import { type Words } from '#platform/locale.ts';

/** The chapters of the document, in their order. */
export const tags = {
  about: { vi: 'Về API', en: 'About the API' },
  'sign-in': { vi: 'Đăng ký, đăng nhập', en: 'Signing up and in' },
  security: { vi: 'Bảo mật tài khoản', en: 'Account security' },
  catalogue: { vi: 'Hàng và gian hàng', en: 'Goods and shops' },
  basket: { vi: 'Giỏ hàng', en: 'Basket' },
  orders: { vi: 'Đặt và theo dõi đơn', en: 'Ordering' },
  account: { vi: 'Hồ sơ, địa chỉ', en: 'Profile and addresses' },
  privacy: { vi: 'Quyền riêng tư', en: 'Privacy' },
  reviews: { vi: 'Đánh giá', en: 'Reviews' },
  seller: { vi: 'Người bán', en: 'Sellers' },
  staff: { vi: 'Nhân viên', en: 'Staff' },
} as const satisfies Record<string, Words>;

export type Tag = keyof typeof tags;
