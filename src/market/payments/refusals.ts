import { type RefusalList } from '#platform/refusal.ts';

export const paymentRefusals = {
  'payments/not-found': { status: 404, vi: 'Không có khoản thanh toán này.', en: 'There is no such payment.' },
  'payments/already-paid': {
    status: 409,
    vi: 'Đơn vừa được thanh toán nên không hủy theo cách này nữa. Bạn tải lại trang để xem.',
    en: 'The order has just been paid, so it is no longer cancelled this way. Please reload the page.',
  },
  'payments/bank-silent': {
    status: 503,
    vi: 'Ngân hàng chưa trả lời nên chưa có mã QR. Đơn của bạn vẫn được giữ; bạn tải lại trang sau ít giây nhé.',
    en: 'The bank has not answered, so there is no QR code yet. Your order is held; please reload in a few seconds.',
  },
  'payments/notice-closed': {
    status: 409,
    vi: 'Tin báo này đã có người xử lý. Bạn tải lại trang nhé.',
    en: 'Somebody has settled this notice already. Please reload the page.',
  },
  'payments/no-match': {
    status: 409,
    vi: 'Khoản tiền này không khớp đơn nào đang chờ trả, nên không thể ghi là đã trả.',
    en: 'This money matches no order that awaits payment, so it cannot be counted as paid.',
  },
  'payments/no-way': {
    status: 422,
    vi: 'Bạn chọn cách xử lý khoản này nhé.',
    en: 'Please choose what shall be done with this money.',
  },
  'payments/bad-reason': {
    status: 422,
    vi: 'Bạn ghi lý do giúp, từ 5 đến {most} ký tự, không có số thẻ ngân hàng.',
    en: 'Please give a reason of 5 to {most} characters, without a bank card number.',
  },
  'payments/bad-reference': {
    status: 422,
    vi: 'Mã giao dịch hoàn tiền gồm chữ và số, nhiều nhất {most} ký tự, không phải số thẻ ngân hàng.',
    en: 'The reference of the refund has letters and digits, at most {most}, and is no bank card number.',
  },
  'payments/refund-sent': {
    status: 409,
    vi: 'Khoản hoàn này đã được ghi là đã gửi.',
    en: 'This refund is marked as sent already.',
  },
} as const satisfies RefusalList;
