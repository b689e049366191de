import { type RefusalList } from '#platform/refusal.ts';

export const catalogueRefusals = {
  'catalogue/ran-out': {
    status: 409,
    vi: '{count} món vừa không còn đủ hàng. Bạn xem số lượng còn lại trong giỏ rồi đặt tiếp nhé; chưa món nào được đặt.',
    en: 'There is not enough left of {count} of your items. Please see in your basket how many remain; nothing was ordered yet.',
  },
  'catalogue/unknown-variant': { status: 404, vi: 'Không có món này.', en: 'There is no such item.' },
  'catalogue/unknown-listing': { status: 404, vi: 'Không có tin đăng này.', en: 'There is no such listing.' },
  'catalogue/already-decided': {
    status: 409,
    vi: 'Tin đăng này đã có người xử lý hoặc người bán đã gỡ. Bạn tải lại trang nhé.',
    en: 'Somebody has decided on this listing already, or its seller has withdrawn it. Please reload the page.',
  },
  'catalogue/bad-price': {
    status: 422,
    vi: 'Giá là số tròn đồng, từ 1.000 ₫ đến 1.000.000.000 ₫. Ví dụ: 129.000.',
    en: 'A price is a whole number of đồng, from 1.000 ₫ to 1.000.000.000 ₫. For example: 129.000.',
  },
  'catalogue/bad-stock': {
    status: 422,
    vi: 'Số lượng là số nguyên từ 0 đến {most}. Món đang bán mà muốn tạm ngừng thì ghi 0.',
    en: 'A quantity is a whole number from 0 to {most}. To stop selling for a while, write 0.',
  },
  'catalogue/stock-moved': {
    status: 409,
    vi: 'Vừa có người mua hoặc kho vừa đổi ở nơi khác, nên chưa lưu gì cả. Số mới nhất hiện bên dưới, bạn xem rồi lưu lại nhé.',
    en: 'Somebody has just bought, or the stock was changed elsewhere, so nothing was saved. The latest figures are below; please look and save again.',
  },
  'catalogue/not-looked': {
    status: 422,
    vi: 'Bạn xem các mẫu rồi đánh dấu là đã xem trước khi duyệt cả lô.',
    en: 'Please look at the samples and tick that you did, before approving the whole batch.',
  },
  'catalogue/bad-reason': {
    status: 422,
    vi: 'Bạn ghi lý do giúp, nhiều nhất {most} ký tự; người bán sẽ đọc câu này.',
    en: 'Please give a reason of at most {most} characters; the seller will read it.',
  },
  'catalogue/card-number': {
    status: 422,
    vi: 'Câu này có một dãy số giống số thẻ ngân hàng. Bạn bỏ dãy số đó ra nhé.',
    en: 'This text has digits that look like a bank card number. Please take them out.',
  },
  'catalogue/category-too-deep': {
    status: 422,
    vi: 'Danh mục nhiều nhất {deepest} cấp.',
    en: 'Categories have at most {deepest} levels.',
  },
  'catalogue/picture-too-large': {
    status: 413,
    vi: 'Ảnh lớn hơn 10 MB. Bạn chọn ảnh nhỏ hơn nhé.',
    en: 'The picture is larger than 10 MB. Please choose a smaller one.',
  },
  'catalogue/picture-not-a-picture': {
    status: 415,
    vi: 'Tệp này không phải ảnh JPEG, PNG, WebP hay AVIF.',
    en: 'This file is not a JPEG, PNG, WebP or AVIF picture.',
  },
  'catalogue/picture-too-many-pixels': {
    status: 413,
    vi: 'Ảnh có quá nhiều điểm ảnh. Bạn thu nhỏ rồi gửi lại nhé.',
    en: 'The picture has too many pixels. Please make it smaller.',
  },
  'catalogue/picture-broken': {
    status: 422,
    vi: 'Ảnh bị hỏng nên không mở được. Bạn chọn ảnh khác nhé.',
    en: 'The picture is broken and cannot be opened. Please choose another one.',
  },
} as const satisfies RefusalList;
