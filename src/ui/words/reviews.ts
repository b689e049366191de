import { type Phrase } from './speak.ts';

/** What members write about what they bought, on the product page and in their account. */
export const reviewWords = {
  fromBuyers: { vi: 'Đánh giá từ người đã mua', en: 'Reviews from buyers' },
  count: {
    vi: ({ count }) => `${count} đánh giá`,
    en: ({ count }) => (count === '1' ? '1 review' : `${count} reviews`),
  } satisfies Phrase<{ count: string }>,
  stars: { vi: ({ count }) => `${count} sao`, en: ({ count }) => (count === 1 ? '1 star' : `${count} stars`) } satisfies Phrase<{ count: number }>,
  byStars: { vi: 'Số bài theo số sao', en: 'Reviews by number of stars' },
  filter: { vi: 'Lọc bài đánh giá', en: 'Filter reviews' },
  all: { vi: 'Tất cả', en: 'All' },
  withPictures: { vi: ({ count }) => `Có ảnh (${count})`, en: ({ count }) => `With pictures (${count})` } satisfies Phrase<{ count: string }>,
  bought: { vi: 'Đã mua', en: 'Bought' },
  edited: { vi: 'đã sửa', en: 'edited' },
  someone: { vi: 'Người mua ẩn danh', en: 'A buyer' },
  picture: { vi: 'Ảnh người mua chụp', en: 'Picture taken by the buyer' },
  replied: { vi: ({ shop }) => `${shop} trả lời:`, en: ({ shop }) => `${shop} replied:` } satisfies Phrase<{ shop: string }>,
  shopReplied: { vi: 'Gian hàng trả lời:', en: 'The shop replied:' },
  none: { vi: 'Chưa có ai đánh giá', en: 'No reviews yet' },
  noneText: {
    vi: 'Chỉ người đã nhận hàng mới đánh giá được. Bạn mua và nhận rồi thì kể lại ở đây nhé.',
    en: 'Only those whose goods have arrived can review them. If yours have, tell others here.',
  },
  noneOfFilter: { vi: 'Không có bài nào như vậy. ', en: 'There is none like this. ' },
  seeAll: { vi: 'Xem tất cả', en: 'See all' },
  onlyBuyers: {
    vi: 'Mỗi bài là của người đã nhận món này qua Wecan, hiện dưới bí danh. Bài có số điện thoại, địa chỉ hay liên kết được kiểm duyệt trước.',
    en: 'Each is by somebody who received this item through Wecan, under an alias. Texts with phone numbers, addresses or links are looked at first.',
  },

  myReviews: { vi: 'Đánh giá của tôi', en: 'My reviews' },
  reviewsShort: { vi: 'Đánh giá', en: 'Reviews' },
  about: { vi: 'Món chờ bạn đánh giá, và những bài bạn đã viết', en: 'What waits for your review, and what you wrote' },
  waiting: { vi: 'Chờ bạn đánh giá', en: 'Waiting for your review' },
  nothingWaits: { vi: 'Không có món nào đang chờ đánh giá', en: 'Nothing waits for a review' },
  nothingWaitsText: {
    vi: 'Món nào giao tới nơi thì hiện ở đây. Bạn muốn xem đơn đang đi đến đâu?',
    en: 'Whatever arrives shows up here. Would you like to see where your orders are?',
  },
  toOrders: { vi: 'Xem đơn hàng', en: 'See orders' },
  write: { vi: 'Viết đánh giá', en: 'Write a review' },
  arrived: { vi: ({ date }) => `nhận ${date}`, en: ({ date }) => `arrived ${date}` } satisfies Phrase<{ date: string }>,
  written: { vi: 'Bạn đã viết', en: 'What you wrote' },
  nothingWritten: { vi: 'Bạn chưa viết bài nào.', en: 'You have not written any yet.' },
  switchedOff: {
    vi: 'Bạn đang tắt “Đăng công khai bài tôi viết”, nên không ai khác thấy các bài dưới đây. Bật lại là bài hiện ra; xóa thì mất hẳn.',
    en: '“Publish what I write” is off, so nobody else sees what is below. Switch it on and it shows again; delete it and it is gone.',
  },
  toSwitch: { vi: 'Đổi trong Trung tâm riêng tư', en: 'Change it in the privacy centre' },
  published: { vi: 'Đang hiện công khai', en: 'Shown to everybody' },
  hidden: { vi: 'Đang ẩn, vì bạn tắt đăng công khai', en: 'Hidden, for publishing is off' },
  held: { vi: 'Đang chờ kiểm duyệt', en: 'Waiting to be looked at' },
  rejected: { vi: 'Không được đăng', en: 'Not published' },
  heldFor: {
    vi: ({ reasons }) => `Bài được giữ lại vì ${reasons}.`,
    en: ({ reasons }) => `It is held back because of ${reasons}.`,
  } satisfies Phrase<{
    reasons: string;
  }>,
  heldHelp: {
    vi: 'Một người sẽ xem và quyết. Bạn sửa bỏ phần đó thì bài đăng ngay, không cần chờ.',
    en: 'A person will look and decide. If you take that part out, it is published at once.',
  },
  heldAfterRejection: {
    vi: 'Bài viết lại sau khi bị từ chối nên một người sẽ xem trước.',
    en: 'It was written anew after being turned down, so a person looks first.',
  },
  rejectedBecause: {
    vi: ({ reason }) => `Lý do: ${reason}.`,
    en: ({ reason }) => `Reason: ${reason}.`,
  } satisfies Phrase<{ reason: string }>,
  edit: { vi: 'Sửa', en: 'Change' },
  delete: { vi: 'Xóa bài', en: 'Delete' },
  deleteAsk: { vi: 'Xóa bài đánh giá này?', en: 'Delete this review?' },
  deleteFacts: {
    vi: 'Chữ, ảnh và lời trả lời của gian hàng bên dưới mất hẳn, không lấy lại được.',
    en: 'Text, pictures and the shop’s reply below it are gone for good.',
  },
  keep: { vi: 'Giữ lại', en: 'Keep it' },
  deleted: { vi: 'Đã xóa bài đánh giá.', en: 'The review was deleted.' },
  sentPublished: { vi: 'Cảm ơn bạn. Bài đã hiện trên trang của món hàng.', en: 'Thank you. Your review is on the page of the item.' },
  sentHeld: {
    vi: 'Đã nhận bài của bạn. Một người sẽ xem trước khi đăng, lý do ghi ở bài.',
    en: 'We have your review. A person looks at it first; the reason is given with it.',
  },
  seeOnPage: { vi: 'Xem trên trang món hàng', en: 'See it on the page of the item' },

  yourStars: { vi: 'Bạn cho mấy sao?', en: 'How many stars?' },
  starNames: { vi: 'Tệ, Tạm, Được, Tốt, Rất tốt', en: 'Bad, Poor, Fair, Good, Very good' },
  text: { vi: 'Kể cho người mua sau nghe', en: 'Tell those who buy after you' },
  textHelp: {
    vi: ({ most }) =>
      `Món hàng có đúng như mô tả không, dùng thế nào? Nhiều nhất ${most} ký tự. Đừng ghi số điện thoại, địa chỉ hay chuyện sức khỏe.`,
    en: ({ most }) => `Is it as described, how is it in use? At most ${most} characters. Please no phone numbers, addresses or matters of health.`,
  } satisfies Phrase<{ most: string }>,
  pictures: { vi: 'Ảnh', en: 'Pictures' },
  picturesHelp: {
    vi: ({ most }) =>
      `Nhiều nhất ${most} ảnh JPEG, PNG, WebP hoặc AVIF, tất cả không quá 11 MB. Chúng tôi xóa nơi chụp, giờ chụp và tên máy khỏi ảnh.`,
    en: ({ most }) => `At most ${most} JPEG, PNG, WebP or AVIF pictures, 11 MB in all. We take place, time and camera out of them.`,
  } satisfies Phrase<{ most: number }>,
  picturesAgain: {
    vi: 'Ảnh phải chọn lại, vì trình duyệt không giữ tệp đã chọn.',
    en: 'Please choose the pictures again: browsers do not keep chosen files.',
  },
  replacePictures: { vi: 'Thay ảnh', en: 'Replace the pictures' },
  replaceHelp: { vi: 'Không chọn gì thì giữ ảnh cũ.', en: 'Choose nothing and the old ones stay.' },
  removePictures: { vi: 'Bỏ hết ảnh', en: 'Take all pictures out' },
  alreadyOn: {
    vi: 'Bạn đã bật “Đăng công khai bài tôi viết, dưới bí danh”. Tắt lúc nào cũng được trong Trung tâm riêng tư, bài được gỡ ngay.',
    en: '“Publish what I write, under my alias” is on. You can switch it off at any time in the privacy centre, and the review comes down at once.',
  },
  asAlias: { vi: ({ alias }) => `Bài hiện dưới bí danh ${alias}.`, en: ({ alias }) => `It appears under the alias ${alias}.` } satisfies Phrase<{
    alias: string;
  }>,
  send: { vi: 'Gửi đánh giá', en: 'Send the review' },
  save: { vi: 'Lưu bài đã sửa', en: 'Save the change' },
  editOnce: {
    vi: ({ days }) => `Bài đã đăng sửa được một lần trong ${days} ngày. Bài sửa được quét lại như bài mới.`,
    en: ({ days }) => `A published review can be changed once within ${days} days. The change is scanned like a new one.`,
  } satisfies Phrase<{ days: number }>,
  needsSwitch: {
    vi: 'Muốn sửa bài thì bật lại đăng công khai trước nhé.',
    en: 'To change it, please switch publishing on first.',
  },
} as const;

/** Why a text is held, in the middle of a sentence. */
export const heldReasonWords = {
  phone: { vi: 'có số điện thoại', en: 'a phone number' },
  email: { vi: 'có địa chỉ email', en: 'an e-mail address' },
  address: { vi: 'có địa chỉ nhà', en: 'a street address' },
  link: { vi: 'có liên kết', en: 'a link' },
  handle: { vi: 'có tài khoản mạng xã hội', en: 'a social network account' },
  'after-rejection': { vi: 'bài trước đã bị từ chối', en: 'an earlier text that was turned down' },
} as const;

/** Why a text was turned down: the closed list of the moderation. */
export const rejectReasonWords = {
  'personal-data': { vi: 'lộ thông tin cá nhân', en: 'it reveals personal data' },
  insult: { vi: 'xúc phạm người khác', en: 'it offends others' },
  'off-topic': { vi: 'không nói về món hàng', en: 'it is not about the item' },
  advertising: { vi: 'quảng cáo, mời giao dịch ngoài Wecan', en: 'it advertises or invites to trade elsewhere' },
  unlawful: { vi: 'nội dung luật cấm', en: 'its content is unlawful' },
  picture: { vi: 'ảnh không phù hợp', en: 'a picture is not fitting' },
} as const;
