import { type RefusalList } from '#platform/refusal.ts';

export const communityRefusals = {
  'community/no-stars': { status: 422, vi: 'Bạn chọn từ 1 đến 5 sao nhé.', en: 'Please choose from 1 to 5 stars.' },
  'community/too-long': {
    status: 422,
    vi: 'Bài dài {length} ký tự, nhiều nhất {most}. Bạn rút gọn lại giúp nhé; chữ bạn viết vẫn còn bên dưới.',
    en: 'The text has {length} characters, at most {most} fit. Please shorten it; what you wrote is still below.',
  },
  'community/card-number': {
    status: 422,
    vi: 'Trong bài có một dãy số giống số thẻ ngân hàng. Bạn bỏ dãy số đó ra rồi gửi lại nhé.',
    en: 'The text has digits that look like a bank card number. Please take them out and send it again.',
  },
  'community/no-text': { status: 422, vi: 'Bạn viết vài lời rồi gửi nhé.', en: 'Please write a few words.' },
  'community/needs-consent': {
    status: 422,
    vi: 'Bài đánh giá là để mọi người cùng đọc, nên chỉ lưu được khi bạn cho phép đăng: bật công tắc bên dưới rồi gửi lại. Không bật thì chưa có gì được lưu, và chữ bạn viết vẫn còn đây.',
    en: 'A review is there for everybody to read, so it can only be kept if you allow publishing: turn on the switch below and send it again. Without it nothing was saved, and what you wrote is still here.',
  },
  'community/nothing-to-review': {
    status: 404,
    vi: 'Không có món nào của bạn đã giao ở địa chỉ này. Món đang trên đường thì đánh giá được khi hàng tới.',
    en: 'There is nothing of yours here that has arrived. What is on its way can be reviewed when it is there.',
  },
  'community/already-written': {
    status: 409,
    vi: 'Bạn đã đánh giá món này rồi. Bạn xem và sửa trong mục Đánh giá của tôi.',
    en: 'You have reviewed this item already. You can see and change it under My reviews.',
  },
  'community/no-review': { status: 404, vi: 'Không có bài đánh giá này.', en: 'There is no such review.' },
  'community/edited-already': {
    status: 409,
    vi: 'Bài đã đăng sửa được một lần, trong {days} ngày. Bạn vẫn có thể xóa bài.',
    en: 'A published review can be changed once, within {days} days. You may still delete it.',
  },
  'community/changed-meanwhile': {
    status: 409,
    vi: 'Bài đã được sửa ở nơi khác. Bạn tải lại trang để thấy bản mới nhé.',
    en: 'The review was changed elsewhere. Please reload the page to see the latest text.',
  },
  'community/already-replied': {
    status: 409,
    vi: 'Gian hàng đã trả lời bài này rồi; mỗi bài một lời trả lời.',
    en: 'The shop has replied to this review already; there is one reply to each.',
  },
  'community/too-many-pictures': { status: 422, vi: 'Nhiều nhất {most} ảnh thôi bạn nhé.', en: 'At most {most} pictures, please.' },
  'community/picture-too-large': {
    status: 413,
    vi: 'Ảnh thứ {number} lớn hơn {megabytes} MB. Bạn chọn ảnh nhỏ hơn nhé.',
    en: 'Picture {number} is larger than {megabytes} MB. Please choose a smaller one.',
  },
  'community/not-a-picture': {
    status: 415,
    vi: 'Tệp thứ {number} không phải ảnh JPEG, PNG, WebP hay AVIF.',
    en: 'File {number} is not a JPEG, PNG, WebP or AVIF picture.',
  },
  'community/broken-picture': {
    status: 422,
    vi: 'Ảnh thứ {number} bị hỏng hoặc quá nhiều điểm ảnh nên không mở được. Bạn chọn ảnh khác nhé.',
    en: 'Picture {number} is broken or has too many pixels to be opened. Please choose another one.',
  },
  'community/no-picture': { status: 404, vi: 'Không có ảnh này.', en: 'There is no such picture.' },
  'community/decided-already': {
    status: 409,
    vi: 'Bài này vừa có người xử lý, được sửa hoặc được gỡ. Hàng chờ đã tải lại.',
    en: 'Somebody has just decided on this text, or it was changed or withdrawn. The queue was loaded anew.',
  },
  'community/bad-reason': {
    status: 422,
    vi: 'Bạn ghi một câu giải thích cho người viết, nhiều nhất {most} ký tự.',
    en: 'Please write a sentence for the writer, of at most {most} characters.',
  },
  'community/reason-reveals': {
    status: 422,
    vi: 'Câu giải thích có số điện thoại, địa chỉ, liên kết hoặc số thẻ. Bạn nói chung thôi, đừng chép lại nhé.',
    en: 'The sentence holds a number, an address, a link or a card number. Please speak in general and do not repeat it.',
  },
  'community/no-decision': {
    status: 422,
    vi: 'Bạn chọn đăng hoặc từ chối; từ chối thì chọn lý do trong danh sách.',
    en: 'Please choose to publish or to reject; to reject, choose a reason from the list.',
  },
} as const satisfies RefusalList;
