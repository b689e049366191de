/** The closed list of departments (clause 4.1). Who holds a task in one is a row with its giver, reason and end. */
export const departments = {
  'order-operations': { vi: 'Vận hành đơn hàng', en: 'Order operations' },
  'listings-and-sellers': { vi: 'Người bán và tin đăng', en: 'Listings and sellers' },
  care: { vi: 'Chăm sóc khách hàng', en: 'Customer care' },
  outreach: { vi: 'Truyền thông', en: 'Outreach' },
  research: { vi: 'Nghiên cứu và phát triển', en: 'Research and development' },
  moderation: { vi: 'Kiểm duyệt', en: 'Moderation' },
  money: { vi: 'Tài chính', en: 'Money' },
  'privacy-office': { vi: 'Bảo vệ dữ liệu cá nhân', en: 'Privacy office' },
  security: { vi: 'An toàn thông tin', en: 'Security' },
  legal: { vi: 'Pháp chế', en: 'Legal' },
} as const;
