import { type Words } from '#platform/locale.ts';

/** News of an order. A template knows its id and no more: what was bought, and where it goes, is read on our own page. */
const toOrder = { words: { vi: 'Xem đơn hàng', en: 'See the order' }, path: (groupId: string) => `/orders/${groupId}` };
const toSellerOrder = { words: { vi: 'Mở đơn hàng', en: 'Open the order' }, path: (subOrderId: string) => `/seller/orders/${subOrderId}` };

export const orderTemplates = {
  'order-placed': ofOrder({
    subject: { vi: 'Chúng tôi đã nhận đơn hàng của bạn', en: 'We have your order' },
    line: {
      vi: 'Từng gian hàng sẽ xác nhận phần của mình. Bạn hủy được đến khi kiện rời gian hàng.',
      en: 'Each shop confirms its part. You can cancel until a parcel leaves the shop.',
    },
    sms: { vi: 'da nhan don hang cua ban', en: 'we have your order' },
  }),
  'order-awaiting-payment': ofOrder({
    subject: { vi: 'Đơn hàng đang chờ bạn chuyển khoản', en: 'Your order is waiting for the transfer' },
    line: {
      vi: 'Hàng được giữ cho bạn trong ít phút. Quét mã trên trang đơn hàng để trả.',
      en: 'The goods are kept for you for a few minutes. Scan the code on the order page to pay.',
    },
    sms: { vi: 'don hang dang cho chuyen khoan', en: 'your order is waiting for the transfer' },
  }),
  'payment-received': ofOrder({
    subject: { vi: 'Tiền cho đơn hàng đã về', en: 'Your payment has arrived' },
    line: { vi: 'Cảm ơn bạn. Các gian hàng bắt đầu chuẩn bị hàng.', en: 'Thank you. The shops begin to prepare your goods.' },
    sms: { vi: 'tien cho don hang da ve', en: 'your payment has arrived' },
  }),
  'order-expired': ofOrder({
    subject: { vi: 'Đơn hàng đã hết hạn thanh toán', en: 'Your order ran out of time' },
    line: {
      vi: 'Tiền chưa về nên hàng được trả lại kệ. Bạn đặt lại được bất cứ lúc nào; nếu đã chuyển tiền, chúng tôi sẽ hoàn lại.',
      en: 'No payment arrived, so the goods went back. You can order again at any time; if you did pay, we return the money.',
    },
    sms: { vi: 'don hang da het han thanh toan', en: 'your order ran out of time' },
  }),
  'order-confirmed': ofOrder({
    subject: { vi: 'Gian hàng đã xác nhận đơn', en: 'A shop has confirmed your order' },
    line: { vi: 'Gian hàng đang đóng gói.', en: 'The shop is packing it.' },
    sms: { vi: 'gian hang da xac nhan don', en: 'a shop confirmed your order' },
  }),
  'order-handed-over': ofOrder({
    subject: { vi: 'Kiện hàng đã lên đường', en: 'Your parcel is on its way' },
    line: {
      vi: 'Bên giao hàng nhận đúng tên, số và địa chỉ người nhận, tiền thu hộ và mã kiện, không gì khác.',
      en: 'The carrier received name, number and address of the recipient, cash to collect and parcel number, nothing else.',
    },
    sms: { vi: 'kien hang da len duong', en: 'your parcel is on its way' },
  }),
  'order-out-for-delivery': ofOrder({
    subject: { vi: 'Kiện hàng sẽ đến hôm nay', en: 'Your parcel comes today' },
    line: {
      vi: 'Bạn được mở xem trước khi trả tiền. Hàng vỡ hay sai, cứ từ chối nhận.',
      en: 'You may look inside before you pay. If it is broken or wrong, refuse it.',
    },
    sms: { vi: 'kien hang se den hom nay', en: 'your parcel comes today' },
  }),
  'order-delivered': ofOrder({
    subject: { vi: 'Kiện hàng đã được giao', en: 'Your parcel was delivered' },
    line: {
      vi: 'Nếu có gì không đúng, hãy báo trên trang đơn hàng. Nhận rồi, bạn có thể viết đánh giá.',
      en: 'If something is wrong, say so on the order page. Once you have it, you can write a review.',
    },
    sms: { vi: 'kien hang da duoc giao', en: 'your parcel was delivered' },
  }),
  'order-delivery-failed': ofOrder({
    subject: { vi: 'Chưa giao được kiện hàng', en: 'The parcel could not be delivered' },
    line: {
      vi: 'Bên giao hàng sẽ thử lại hoặc mang hàng về gian hàng. Trang đơn hàng cho biết chuyện gì đã xảy ra.',
      en: 'The carrier tries again or takes it back to the shop. The order page says what happened.',
    },
    sms: { vi: 'chua giao duoc kien hang', en: 'the parcel could not be delivered' },
  }),
  'order-returned': ofOrder({
    subject: { vi: 'Kiện hàng đã quay về gian hàng', en: 'Your parcel went back to the shop' },
    line: { vi: 'Nếu bạn đã trả tiền, chúng tôi sẽ hoàn lại.', en: 'If you have paid, we return the money.' },
    sms: { vi: 'kien hang da quay ve gian hang', en: 'your parcel went back to the shop' },
  }),
  'order-cancelled': ofOrder({
    subject: { vi: 'Một phần đơn hàng đã bị hủy', en: 'A part of your order was cancelled' },
    line: {
      vi: 'Các phần khác không đổi. Trang đơn hàng cho biết ai hủy, vì sao, và tiền đã trả được hoàn thế nào.',
      en: 'The other parts are unchanged. The order page says who cancelled, why, and how money that you paid comes back.',
    },
    sms: { vi: 'mot phan don hang da bi huy', en: 'a part of your order was cancelled' },
  }),
  'refund-sent': ofOrder({
    subject: { vi: 'Tiền của bạn đã được hoàn', en: 'Your money is on its way back' },
    line: { vi: 'Ngân hàng có thể cần một đến hai ngày để ghi có.', en: 'The bank may need a day or two to book it.' },
    sms: { vi: 'tien cua ban da duoc hoan', en: 'your money is on its way back' },
  }),
  'seller-order-placed': {
    ...ofOrder({
      subject: { vi: 'Gian hàng có đơn mới', en: 'Your shop has a new order' },
      line: {
        vi: 'Hãy xác nhận trong 24 giờ; quá hạn, đơn tự hủy.',
        en: 'Please confirm within 24 hours; after that the order is cancelled by itself.',
      },
      sms: { vi: 'gian hang co don moi', en: 'your shop has a new order' },
    }),
    link: toSellerOrder,
  },
} as const;

function ofOrder({ subject, line, sms }: { subject: Words; line: Words; sms: Words }) {
  return {
    purpose: 'notice.service' as const,
    subject,
    lines: [line],
    sms: { vi: `Wecan: ${sms.vi}. Xem:`, en: `Wecan: ${sms.en}. See:` },
    link: toOrder,
  };
}
