/** States of an order as a shop reads them. */
export const sellerStateWords = {
  'awaiting-payment': { vi: 'Chờ thanh toán', en: 'Awaiting payment' },
  'to-confirm': { vi: 'Chờ xác nhận', en: 'To confirm' },
  'to-pack': { vi: 'Chờ đóng gói', en: 'To pack' },
  'handed-over': { vi: 'Đã bàn giao', en: 'Handed over' },
  'in-transit': { vi: 'Đang giao', en: 'In transit' },
  'delivery-failed': { vi: 'Giao không thành', en: 'Delivery failed' },
  returning: { vi: 'Đang hoàn về', en: 'Coming back' },
  delivered: { vi: 'Đã giao', en: 'Delivered' },
  completed: { vi: 'Hoàn tất', en: 'Completed' },
  cancelled: { vi: 'Đã hủy', en: 'Cancelled' },
  expired: { vi: 'Hết hạn', en: 'Expired' },
  returned: { vi: 'Đã hoàn về', en: 'Returned' },
} as const;

/** What happened, in the history of an order. */
export const sellerEventWords = {
  placed: { vi: 'Người mua đặt hàng', en: 'Placed by the buyer' },
  paid: { vi: 'Đã nhận tiền', en: 'Payment received' },
  'payment-expired': { vi: 'Hết hạn thanh toán', en: 'Payment expired' },
  confirmed: { vi: 'Gian hàng xác nhận', en: 'Confirmed by the shop' },
  packed: { vi: 'Đã đóng gói', en: 'Packed' },
  booked: { vi: 'Bên giao hàng cấp mã vận đơn', en: 'Booked with the carrier' },
  'collect-failed': { vi: 'Bên giao hàng chưa lấy được', en: 'Collection failed' },
  collected: { vi: 'Đã bàn giao cho bên giao hàng', en: 'Handed to the carrier' },
  'in-transit': { vi: 'Đang trên đường', en: 'In transit' },
  'out-for-delivery': { vi: 'Đang đi phát', en: 'Out for delivery' },
  'delivery-delayed': { vi: 'Hẹn giao lại', en: 'Delivery put off' },
  delivered: { vi: 'Đã giao tới', en: 'Delivered' },
  received: { vi: 'Người mua báo đã nhận', en: 'Receipt marked by the buyer' },
  completed: { vi: 'Hoàn tất', en: 'Completed' },
  'delivery-failed': { vi: 'Giao không thành', en: 'Delivery failed' },
  returning: { vi: 'Đang hoàn về gian hàng', en: 'Coming back to the shop' },
  returned: { vi: 'Đã hoàn về gian hàng', en: 'Back at the shop' },
  lost: { vi: 'Bên giao hàng làm mất', en: 'Lost by the carrier' },
  cancelled: { vi: 'Đã hủy', en: 'Cancelled' },
} as const;
