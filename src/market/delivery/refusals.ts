import { type RefusalList } from '#platform/refusal.ts';

export const deliveryRefusals = {
  'delivery/bad-reason': {
    status: 422,
    vi: 'Bạn ghi kết quả giúp, từ 5 đến {most} ký tự, không có số thẻ ngân hàng.',
    en: 'Please say what came of it, in 5 to {most} characters, without a bank card number.',
  },
  'delivery/notice-closed': {
    status: 409,
    vi: 'Tin báo này đã có người xử lý. Bạn tải lại trang nhé.',
    en: 'Somebody has settled this notice already. Please reload the page.',
  },
  'delivery/no-parcel': { status: 404, vi: 'Không có kiện này.', en: 'There is no such parcel.' },
} as const satisfies RefusalList;
