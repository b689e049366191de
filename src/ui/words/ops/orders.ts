import { type Phrase } from '../speak.ts';

/** The desk of order operations. */
export const orderDeskWords = {
  title: { vi: 'Kiện hàng cần để mắt', en: 'Parcels that need a look' },
  about: {
    vi: 'Kiện giao không thành, quá ngày hẹn hoặc đi quá lâu, và tin của bên giao hàng mà máy không tự xử được. Không có tên, số hay địa chỉ ở đây.',
    en: 'Parcels that failed, are late or take too long, and what the carrier said that no machine could settle. There are no names, numbers or addresses here.',
  },
  stuck: { vi: 'Kiện bị kẹt', en: 'Stuck parcels' },
  noneStuck: { vi: 'Không có kiện nào bị kẹt', en: 'No parcel is stuck' },
  noneStuckText: {
    vi: 'Kiện quá ngày hẹn 2 ngày, hoặc đi hơn 7 ngày mà không có ngày hẹn, hiện ở đây.',
    en: 'Parcels two days past the promised day, or seven days under way without one, show up here.',
  },
  code: { vi: 'Mã vận đơn', en: 'Tracking code' },
  bookedAt: { vi: 'Nhận đơn', en: 'Booked' },
  expected: { vi: 'Hẹn đến', en: 'Promised' },
  notPromised: { vi: 'không hẹn', en: 'none' },
  ask: { vi: 'Hỏi bên giao hàng', en: 'Ask the carrier' },
  failed: { vi: 'giao không thành', en: 'delivery failed' },
  late: { vi: 'quá ngày hẹn', en: 'past its day' },
  slow: { vi: 'đi quá lâu', en: 'long under way' },
  askedMoved: {
    vi: 'Bên giao hàng đã trả lời, tình trạng kiện đã cập nhật theo.',
    en: 'The carrier has answered, and the parcel stands as they say.',
  },
  askedUnknown: {
    vi: 'Bên giao hàng không biết mã này. Bạn gọi tổng đài của họ, rồi báo gian hàng.',
    en: 'The carrier does not know this code. Please call their hotline, then tell the shop.',
  },
  askedSilent: { vi: 'Bên giao hàng chưa trả lời. Bạn thử lại sau ít phút.', en: 'The carrier does not answer. Please try again in a few minutes.' },
  notices: { vi: 'Tin của bên giao hàng chờ người xử lý', en: 'Notices of the carrier that wait for a person' },
  noneNotices: { vi: 'Không có tin nào đang chờ', en: 'No notice is waiting' },
  noneNoticesText: { vi: 'Tin khớp với một kiện của chợ thì máy tự xử.', en: 'Notices that fit a parcel of the market are settled by themselves.' },
  said: { vi: 'Họ báo', en: 'They say' },
  statusCode: { vi: ({ code }) => `mã ${code}`, en: ({ code }) => `code ${code}` } satisfies Phrase<{ code: string }>,
  happenedAt: { vi: 'Xảy ra lúc', en: 'Happened' },
  close: { vi: 'Đã làm rõ', en: 'Looked into' },
  outcome: { vi: 'Đã làm rõ thế nào?', en: 'What came of it?' },
  outcomeHelp: {
    vi: 'Ví dụ: bên giao hàng xác nhận gửi nhầm sàn. Không ghi tên hay số của ai.',
    en: 'For example: the carrier confirms that it was meant for another market. No names, no numbers.',
  },
  closeConfirm: { vi: 'Đóng tin này', en: 'Close this notice' },
  closed: { vi: 'Đã đóng tin.', en: 'The notice is closed.' },
} as const;

/** Why a notice of the carrier waits. */
export const carrierNoticeReasons = {
  'unknown-parcel': { vi: 'không kiện nào của chợ có mã này', en: 'no parcel of ours has this code' },
  'carrier-knows-none': { vi: 'hỏi lại thì bên giao hàng không biết mã này', en: 'asked again, the carrier does not know this code' },
  'unknown-status': { vi: 'mã tình trạng không có trong tài liệu của họ', en: 'their pages do not name this status' },
  'cancelled-by-carrier': { vi: 'bên giao hàng tự hủy kiện', en: 'the carrier cancelled the parcel itself' },
  'order-is-elsewhere': { vi: 'tin không hợp với bước mà đơn đang ở', en: 'it contradicts where the order stands' },
  'carrier-silent': { vi: 'bên giao hàng không trả lời khi hỏi lại', en: 'the carrier did not answer when asked' },
} as const;

export const parcelStateWords = {
  'to-book': { vi: 'Chờ cấp mã', en: 'To be booked' },
  booked: { vi: 'Chờ lấy hàng', en: 'Booked' },
  collected: { vi: 'Đã lấy hàng', en: 'Collected' },
  'in-transit': { vi: 'Đang đi', en: 'In transit' },
  'out-for-delivery': { vi: 'Đang phát', en: 'Out for delivery' },
  delivered: { vi: 'Đã giao', en: 'Delivered' },
  failed: { vi: 'Giao không thành', en: 'Delivery failed' },
  returning: { vi: 'Đang hoàn', en: 'Coming back' },
  returned: { vi: 'Đã hoàn', en: 'Returned' },
  lost: { vi: 'Thất lạc', en: 'Lost' },
  cancelled: { vi: 'Đã hủy', en: 'Cancelled' },
} as const;
