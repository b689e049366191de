import { type Phrase } from '../speak.ts';

/** The desk of the moderation. */
export const moderationWords = {
  title: { vi: 'Bài chờ kiểm duyệt', en: 'Posts to look at' },
  about: {
    vi: 'Cũ nhất ở trên. Bạn xét bài bằng điều bài nói: bí danh, tên và đơn hàng của người viết không hiện ở đây.',
    en: 'The oldest first. A post is judged by what it says: alias, name and orders of the writer are not shown here.',
  },
  none: { vi: 'Không có bài nào đang chờ', en: 'No post is waiting' },
  noneText: {
    vi: 'Bài có số điện thoại, email, địa chỉ, liên kết hoặc tài khoản mạng xã hội sẽ dừng ở đây trước khi đăng.',
    en: 'Posts with a phone number, e-mail, address, link or social account stop here before they are published.',
  },
  review: { vi: 'Đánh giá', en: 'Review' },
  reply: { vi: 'Lời trả lời của gian hàng', en: 'Reply of a shop' },
  soldBy: { vi: ({ shop }) => `bán bởi ${shop}`, en: ({ shop }) => `sold by ${shop}` } satisfies Phrase<{ shop: string }>,
  sentAt: { vi: ({ at }) => `gửi ${at}`, en: ({ at }) => `sent ${at}` } satisfies Phrase<{ at: string }>,
  heldFor: { vi: 'Giữ lại vì', en: 'Held because of' },
  answers: { vi: 'Trả lời cho bài', en: 'In reply to' },
  noText: { vi: 'Bài không có chữ.', en: 'The post has no text.' },
  publish: { vi: 'Cho đăng', en: 'Publish' },
  turnDown: { vi: 'Không đăng', en: 'Do not publish' },
  because: { vi: 'Lý do', en: 'Reason' },
  chooseReason: { vi: 'Chọn một lý do', en: 'Choose a reason' },
  sentence: { vi: 'Một câu cho người viết', en: 'A sentence for the writer' },
  sentenceHelp: {
    vi: ({ most }) => `Người viết đọc được câu này và sửa theo. Nói chung thôi, đừng chép lại số hay địa chỉ. Nhiều nhất ${most} ký tự.`,
    en: ({ most }) => `The writer reads it and can put the text right. Do not repeat numbers or addresses. At most ${most} characters.`,
  } satisfies Phrase<{ most: string }>,
  turnDownConfirm: { vi: 'Gửi quyết định không đăng', en: 'Turn it down' },
  published: { vi: 'Đã cho đăng. Bài hiện trên trang món hàng.', en: 'Published. The post is on the page of the item.' },
  rejected: { vi: 'Đã quyết định không đăng. Người viết đọc được lý do.', en: 'Turned down. The writer can read why.' },
  latest: { vi: 'Quyết định gần đây', en: 'Latest decisions' },
  noDecisions: { vi: 'Chưa có quyết định nào.', en: 'No decision yet.' },
  latestAbout: {
    vi: 'Không ghi bài của ai và ai quyết: danh sách này để cả nhóm xét giống nhau.',
    en: 'It does not say whose post it was and who decided: the list is there so that all judge alike.',
  },
  wasPublished: { vi: 'Cho đăng', en: 'Published' },
  wasRejected: { vi: 'Không đăng', en: 'Turned down' },
} as const;
