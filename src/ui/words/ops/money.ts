/** The desk of the money department. */
export const moneyDeskWords = {
  title: { vi: 'Tiền cần người xử lý', en: 'Money that needs a person' },
  about: {
    vi: 'Khoản chuyển đến mà máy không khớp được, và khoản phải hoàn lại. Chỉ có mã đơn và mã giao dịch, không có tên hay số tài khoản.',
    en: 'Transfers that no machine could match, and money to send back. Order codes and bank references only, no names and no accounts.',
  },
  notices: { vi: 'Khoản đến chưa khớp', en: 'Unmatched transfers' },
  noneNotices: { vi: 'Khoản nào đến cũng đã khớp', en: 'Every transfer is matched' },
  noneNoticesText: { vi: 'Khoản sai mã đơn hoặc sai số tiền hiện ở đây.', en: 'Transfers with a wrong code or a wrong amount show up here.' },
  receivedAt: { vi: 'Đến lúc', en: 'Received' },
  wanted: { vi: 'Đơn cần', en: 'Order asks for' },
  noOrder: { vi: 'không có đơn này', en: 'no such order' },
  settle: { vi: 'Xử lý khoản này', en: 'Settle it' },
  as: { vi: 'Xử lý thế nào?', en: 'How?' },
  asPay: { vi: 'Tính là tiền của đơn đang chờ trả', en: 'Count it as the payment that is awaited' },
  asRefund: { vi: 'Hoàn lại toàn bộ', en: 'Send it back whole' },
  asClose: { vi: 'Không phải của chợ, đóng lại', en: 'Not ours, close it' },
  reason: { vi: 'Vì sao?', en: 'Why?' },
  reasonHelp: {
    vi: 'Ví dụ: ngân hàng xác nhận người gửi ghi nhầm mã. Không ghi tên hay số tài khoản.',
    en: 'For example: the bank confirms that the sender mistyped the code. No names, no accounts.',
  },
  settleConfirm: { vi: 'Ghi quyết định', en: 'Settle' },
  settled: { vi: 'Đã ghi quyết định.', en: 'It is settled.' },
  refunds: { vi: 'Phải hoàn lại', en: 'To send back' },
  refundsAbout: {
    vi: 'Tiền về đúng nơi đã gửi: ngân hàng tìm tài khoản bằng mã giao dịch gốc. Luật cho nhiều nhất 30 ngày.',
    en: 'Money goes back where it came from: the bank finds the account by the reference of the transfer. The law gives 30 days at most.',
  },
  noneRefunds: { vi: 'Không có khoản nào phải hoàn', en: 'Nothing to send back' },
  noneRefundsText: {
    vi: 'Đơn đã trả tiền rồi bị hủy hoặc hoàn hàng sẽ hiện ở đây.',
    en: 'Paid orders that were cancelled or came back show up here.',
  },
  dueSince: { vi: 'Nợ từ', en: 'Owed since' },
  cameBy: { vi: 'Mã giao dịch gốc', en: 'Came by' },
  send: { vi: 'Đã hoàn', en: 'It is sent' },
  sentReference: { vi: 'Mã giao dịch hoàn tiền', en: 'Reference of the refund' },
  sentHelp: { vi: 'Ngân hàng cấp khi bạn chuyển xong.', en: 'The bank gives it once you have sent the money.' },
  sendConfirm: { vi: 'Ghi là đã hoàn', en: 'Mark as sent' },
  sent: { vi: 'Đã ghi là đã hoàn. Người mua được báo tin.', en: 'Marked as sent. The buyer is told.' },
} as const;

/** Why a transfer waits for a person. */
export const bankNoticeReasons = {
  'not-a-success': { vi: 'ngân hàng báo không thành công', en: 'the bank says it did not succeed' },
  'not-confirmed': { vi: 'hỏi lại thì ngân hàng không xác nhận', en: 'asked again, the bank does not confirm it' },
  'unknown-code': { vi: 'không đơn nào có mã này', en: 'no order has this code' },
  'wrong-amount': { vi: 'số tiền khác với đơn', en: 'the amount is not what was asked' },
  'bank-silent': { vi: 'ngân hàng không trả lời khi hỏi lại', en: 'the bank did not answer when asked' },
} as const;

export const refundReasons = {
  cancelled: { vi: 'đơn bị hủy', en: 'order cancelled' },
  returned: { vi: 'hàng hoàn về', en: 'goods came back' },
  lost: { vi: 'kiện thất lạc', en: 'parcel lost' },
  'paid-late': { vi: 'trả sau khi đơn hết hạn', en: 'paid after the order expired' },
  'paid-twice': { vi: 'trả hai lần', en: 'paid twice' },
  'wrong-amount': { vi: 'sai số tiền', en: 'wrong amount' },
} as const;
