import { type RefusalList } from '#platform/refusal.ts';

export const orderingRefusals = {
  'ordering/not-for-sale': {
    status: 409,
    vi: 'Món này không còn bán. Bạn xem món tương tự nhé.',
    en: 'This item is no longer for sale. Please look for a similar one.',
  },
  'ordering/not-enough': {
    status: 409,
    vi: 'Chỉ còn {left} món, và trong giỏ đã có {inBasket}. Bạn giảm số lượng giúp nhé.',
    en: 'Only {left} left, and your basket already has {inBasket}. Please choose fewer.',
  },
  'ordering/sold-out': { status: 409, vi: 'Món này vừa hết hàng.', en: 'This item has just sold out.' },
  'ordering/bad-quantity': { status: 422, vi: 'Số lượng là một số từ 1 đến 99.', en: 'A quantity is a number from 1 to 99.' },
  'ordering/basket-full': {
    status: 409,
    vi: 'Giỏ đã có {lines} món khác nhau, nhiều nhất là {most}. Bạn đặt bớt hoặc bỏ bớt nhé.',
    en: 'Your basket has {lines} different items, at most {most} fit. Please order or remove some.',
  },
  'ordering/empty-basket': { status: 409, vi: 'Giỏ hàng đang trống.', en: 'Your basket is empty.' },
  'ordering/gone': {
    status: 409,
    vi: '{count} món trong giỏ không còn bán. Bạn bỏ ra khỏi giỏ rồi đặt tiếp nhé; chưa món nào được đặt.',
    en: '{count} of your items are no longer for sale. Please remove them and order again; nothing was ordered yet.',
  },
  'ordering/total-changed': {
    status: 409,
    vi: 'Tổng tiền vừa đổi từ {shown} thành {total} vì giá hoặc phí giao đổi. Bạn xem lại rồi bấm Đặt hàng lần nữa; chưa món nào được đặt.',
    en: 'The total has just changed from {shown} to {total}, for a price or delivery fee changed. Please check and order again; nothing was ordered yet.',
  },
  'ordering/basket-changed': {
    status: 409,
    vi: 'Giỏ hàng vừa đổi, có lẽ ở một cửa sổ khác. Bạn xem lại các món rồi bấm Đặt hàng lần nữa; chưa món nào được đặt.',
    en: 'The basket has just changed, perhaps in another window. Please look at the items and order again; nothing was ordered yet.',
  },
  'ordering/stale-page': {
    status: 422,
    vi: 'Trang này không còn dùng được. Bạn xem lại đơn dưới đây rồi bấm Đặt hàng; chưa món nào được đặt.',
    en: 'This page can no longer be used. Please look at the order below and place it; nothing was ordered yet.',
  },
  'ordering/no-payment-method': {
    status: 422,
    vi: 'Bạn chọn cách trả tiền giúp nhé.',
    en: 'Please choose how to pay.',
  },
  'ordering/no-address': {
    status: 422,
    vi: 'Bạn chọn nơi nhận hàng giúp nhé.',
    en: 'Please choose where to deliver.',
  },
  'ordering/bad-note': {
    status: 422,
    vi: 'Lời nhắn dài nhất {most} ký tự và không được có số thẻ ngân hàng.',
    en: 'A note has at most {most} characters and must not hold a bank card number.',
  },
  'ordering/bad-reason': {
    status: 422,
    vi: 'Bạn ghi lý do giúp, nhiều nhất {most} ký tự, đừng ghi số thẻ ngân hàng.',
    en: 'Please give a reason of at most {most} characters, without a bank card number.',
  },
  'ordering/nothing-again': {
    status: 409,
    vi: 'Không món nào của đơn này còn bán. Bạn xem món tương tự nhé.',
    en: 'Nothing of this order is for sale any more. Please look for similar items.',
  },
  'ordering/not-found': { status: 404, vi: 'Không có đơn này.', en: 'There is no such order.' },
  'ordering/not-now': {
    status: 409,
    vi: 'Đơn đã sang bước khác nên việc này không làm được nữa. Bạn tải lại trang để xem tình trạng mới.',
    en: 'The order has moved on, so this can no longer be done. Please reload the page to see where it stands.',
  },
  'ordering/not-booked': {
    status: 409,
    vi: 'Bên giao hàng chưa cấp mã cho kiện này nên chưa thể giao cho họ. Bạn đợi ít phút rồi tải lại trang nhé.',
    en: 'The carrier has not given this parcel a number yet, so it cannot be handed over. Please reload the page in a few minutes.',
  },
  'ordering/already-packed': {
    status: 409,
    vi: 'Gian hàng đã đóng gói nên không hủy được nữa. Bạn có thể từ chối nhận khi hàng tới.',
    en: 'The shop has packed the parcel, so it can no longer be cancelled. You may refuse it when it arrives.',
  },
} as const satisfies RefusalList;
