import { type Phrase } from './speak.ts';

/** From the basket to the button. */
export const orderingWords = {
  basket: { vi: 'Giỏ hàng', en: 'Basket' },
  pieces: { vi: ({ count }) => `${count} món`, en: ({ count }) => (count === 1 ? '1 item' : `${count} items`) } satisfies Phrase<{ count: number }>,
  emptyTitle: { vi: 'Giỏ hàng đang trống', en: 'Your basket is empty' },
  emptyText: { vi: 'Món bạn thêm vào giỏ sẽ chờ ở đây 30 ngày.', en: 'What you put into it waits here for 30 days.' },
  lookAround: { vi: 'Xem hàng', en: 'Look around' },
  emptySignIn: { vi: 'Đăng nhập để thấy giỏ của bạn', en: 'Sign in to see your own basket' },
  yourOrders: { vi: 'Đơn hàng của bạn', en: 'Your orders' },
  sentFrom: { vi: ({ place }) => `Gửi từ ${place}`, en: ({ place }) => `Sent from ${place}` } satisfies Phrase<{ place: string }>,
  parcelOf: {
    vi: ({ number, count }) => `kiện ${number} trên ${count}`,
    en: ({ number, count }) => `parcel ${number} of ${count}`,
  } satisfies Phrase<{ number: number; count: number }>,
  each: { vi: 'mỗi món', en: 'each' },
  quantityOf: { vi: ({ title }) => `Số lượng: ${title}`, en: ({ title }) => `Quantity: ${title}` } satisfies Phrase<{ title: string }>,
  update: { vi: 'Cập nhật', en: 'Update' },
  remove: { vi: 'Bỏ', en: 'Remove' },
  removeItem: { vi: ({ title }) => `Bỏ ${title}`, en: ({ title }) => `Remove ${title}` } satisfies Phrase<{ title: string }>,
  removed: {
    vi: ({ title }) => `Đã bỏ “${title}” khỏi giỏ.`,
    en: ({ title }) => `“${title}” is no longer in the basket.`,
  } satisfies Phrase<{ title: string }>,
  undo: { vi: 'Hoàn tác', en: 'Undo' },
  added: { vi: 'Đã thêm vào giỏ.', en: 'Added to the basket.' },
  boughtAgain: {
    vi: ({ found, wanted }) =>
      found === wanted ? 'Các món của đơn đã vào giỏ, theo giá hôm nay.' : `${found} trên ${wanted} món còn bán và đã vào giỏ, theo giá hôm nay.`,
    en: ({ found, wanted }) =>
      found === wanted
        ? 'The items of the order are in the basket, at today’s prices.'
        : `${found} of ${wanted} items are still for sale and in the basket, at today’s prices.`,
  } satisfies Phrase<{ found: number; wanted: number }>,
  wordGone: { vi: 'Không còn bán', en: 'No longer for sale' },
  wordSoldOut: { vi: 'Vừa hết hàng', en: 'Just sold out' },
  wordFewer: { vi: ({ left }) => `Chỉ còn ${left} món`, en: ({ left }) => `Only ${left} left` } satisfies Phrase<{ left: number }>,
  wordPrice: {
    vi: ({ before }) => `Giá đã đổi, lúc bạn thêm vào là ${before}`,
    en: ({ before }) => `The price has changed; it was ${before} when you added it`,
  } satisfies Phrase<{ before: string }>,
  blocked: {
    vi: ({ count }) => `${count} món không đặt được như đang có trong giỏ.`,
    en: ({ count }) => (count === 1 ? 'One item cannot be ordered as it is.' : `${count} items cannot be ordered as they are.`),
  } satisfies Phrase<{ count: number }>,
  settle: { vi: 'Chỉnh giỏ theo hàng còn', en: 'Fit the basket to what is left' },
  sum: { vi: 'Tổng đơn', en: 'Order total' },
  itemsSum: {
    vi: ({ count }) => `Tiền hàng (${count} món)`,
    en: ({ count }) => (count === 1 ? 'Items (1)' : `Items (${count})`),
  } satisfies Phrase<{ count: number }>,
  deliverySum: {
    vi: ({ count }) => `Giao hàng (${count} kiện)`,
    en: ({ count }) => (count === 1 ? 'Delivery (1 parcel)' : `Delivery (${count} parcels)`),
  } satisfies Phrase<{ count: number }>,
  feeLater: { vi: 'tính ở bước sau', en: 'in the next step' },
  feeUnknown: { vi: 'theo nơi nhận', en: 'depends on the place' },
  withVat: { vi: 'Giá đã gồm thuế GTGT. Không có phí nào khác.', en: 'Prices include VAT. There are no other fees.' },
  toCheckout: { vi: 'Đến bước đặt hàng', en: 'Go to checkout' },
  keepShopping: { vi: 'Mua thêm', en: 'Keep shopping' },
  free: { vi: 'Miễn phí', en: 'Free' },

  checkout: { vi: 'Đặt hàng', en: 'Checkout' },
  whoYouAre: { vi: 'Số di động của bạn', en: 'Your mobile number' },
  whoYouAreText: {
    vi: 'Chúng tôi gửi một mã để biết đó là bạn và để báo tin về đơn. Không cần mật khẩu, không rời trang này.',
    en: 'We send a code to know that it is you, and news of the order later. No password, and you stay on this page.',
  },
  orEmail: { vi: 'Hoặc địa chỉ email. Ví dụ 0912 345 678.', en: 'Or an e-mail address. For example 0912 345 678.' },
  sendCode: { vi: 'Gửi mã', en: 'Send the code' },
  orPassword: { vi: 'Tôi có mật khẩu', en: 'I have a password' },
  enterCode: { vi: 'Nhập mã đã gửi', en: 'Enter the code' },
  newHere: { vi: 'Bạn mới đến Wecan', en: 'You are new here' },
  newHereText: {
    vi: 'Chọn một bí danh là xong. Gian hàng chỉ thấy bí danh này, không thấy tên và số của bạn.',
    en: 'Choose an alias and you are done. Shops see this alias only, neither your name nor your number.',
  },
  openAndGoOn: { vi: 'Mở tài khoản và đặt tiếp', en: 'Open the account and go on' },
  afterwards: { vi: 'Sau bước này: nơi nhận, cách trả tiền, rồi đặt.', en: 'After this step: where to, how to pay, and order.' },
  whereTo: { vi: 'Nơi nhận', en: 'Where to' },
  changePlace: { vi: 'Đổi nơi nhận', en: 'Deliver elsewhere' },
  deliverThere: { vi: 'Giao đến đây', en: 'Deliver there' },
  newPlace: { vi: 'Thêm địa chỉ mới', en: 'Add a new address' },
  savePlace: { vi: 'Lưu và giao đến đây', en: 'Save and deliver there' },
  knownPlaces: { vi: 'Dùng địa chỉ đã lưu', en: 'Use a saved address' },
  placeHint: {
    vi: 'Theo tên phường, xã từ 01/07/2025. Chỉ bên giao hàng nhận địa chỉ này.',
    en: 'By the names of wards and communes since 1 July 2025. Only the carrier receives this address.',
  },
  deliveryOf: { vi: ({ carrier }) => `Giao bởi ${carrier}`, en: ({ carrier }) => `Delivered by ${carrier}` } satisfies Phrase<{ carrier: string }>,
  shopSum: { vi: 'Cộng gian hàng này', en: 'This shop together' },
  noteTo: { vi: 'Lời nhắn cho gian hàng', en: 'A note to the shop' },
  noteHelp: {
    vi: ({ most }) => `Người bán sẽ đọc, nhiều nhất ${most} ký tự. Đừng ghi số điện thoại hay địa chỉ.`,
    en: ({ most }) => `The seller reads it; at most ${most} characters. Please no phone number or address.`,
  } satisfies Phrase<{ most: number }>,
  howToPay: { vi: 'Cách trả tiền', en: 'How to pay' },
  cod: { vi: 'Trả tiền khi nhận hàng', en: 'Cash on delivery' },
  codText: {
    vi: 'Xem kiện trước khi trả. Không tổ chức thanh toán nào nhận dữ liệu của bạn.',
    en: 'Look at the parcel before you pay. No payment organisation receives anything about you.',
  },
  vietqr: { vi: 'Chuyển khoản VietQR', en: 'VietQR transfer' },
  vietqrText: {
    vi: ({ minutes }) => `Miễn phí. Hàng được giữ ${minutes} phút chờ tiền đến. Tổ chức thanh toán chỉ nhận mã đơn và số tiền.`,
    en: ({ minutes }) =>
      `Free of charge. The goods wait ${minutes} minutes for the money. The payment organisation receives order code and amount only.`,
  } satisfies Phrase<{ minutes: number }>,
  payOnDelivery: { vi: 'Trả khi nhận hàng', en: 'To pay on delivery' },
  payByTransfer: { vi: 'Chuyển khoản', en: 'To transfer' },
  total: { vi: 'Tổng cộng', en: 'Total' },
  totalNow: { vi: 'Tạm tính, chưa gồm phí giao', en: 'So far, without delivery' },
  parcelCollects: {
    vi: ({ number, amount }) => `Kiện ${number} thu ${amount}`,
    en: ({ number, amount }) => `Parcel ${number}: ${amount}`,
  } satisfies Phrase<{ number: number; amount: string }>,
  collectsText: { vi: 'Mỗi kiện trả riêng khi đến tay bạn.', en: 'Each parcel is paid when it reaches you.' },
  place: { vi: 'Đặt hàng', en: 'Place the order' },
  contract: {
    vi: ({ shops }) =>
      `Bấm “Đặt hàng” là giao kết hợp đồng với ${shops === 1 ? 'gian hàng' : `${shops} gian hàng`}. Hủy miễn phí đến khi gian hàng đóng gói.`,
    en: ({ shops }) =>
      `Pressing “Place the order” makes a contract with ${shops === 1 ? 'the shop' : `${shops} shops`}. Cancelling is free until the shop has packed.`,
  } satisfies Phrase<{ shops: number }>,
  rules: { vi: 'Điều áp dụng cho đơn này', en: 'What applies to this order' },
  whoGets: { vi: 'Đơn này gửi gì cho ai', en: 'Who receives what of this order' },
  nobodyElse: {
    vi: 'Không ai khác. Bạn xem lại được từng lần gửi trong Trung tâm riêng tư.',
    en: 'Nobody else. You find each of these in the privacy centre afterwards.',
  },
  ifTransfer: { vi: 'nếu bạn chuyển khoản', en: 'if you pay by transfer' },
  yourChoices: { vi: 'Chỉ khi bạn muốn', en: 'Only if you like' },
  noChoiceHere: {
    vi: 'Đơn này không kèm lựa chọn nào về quảng cáo, gợi ý hay khảo sát. Tất cả đang tắt, và chỉ bạn bật được trong',
    en: 'No choice about advertising, suggestions or surveys comes with this order. They are all off, and only you can turn them on in the',
  },
  privacyCentre: { vi: 'Trung tâm riêng tư', en: 'privacy centre' },
  chooseFirst: { vi: 'Lưu nơi nhận để biết phí giao rồi đặt hàng.', en: 'Save the address to see the delivery fee and order.' },
  backToBasket: { vi: 'Sửa giỏ hàng', en: 'Change the basket' },
  times: { vi: ({ count }) => `× ${count}`, en: ({ count }) => `× ${count}` } satisfies Phrase<{ count: number }>,
} as const;
