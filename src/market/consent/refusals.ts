import { type RefusalList } from '#platform/refusal.ts';

export const consentRefusals = {
  'consent/not-allowed': {
    status: 403,
    vi: 'Bạn chưa bật lựa chọn này trong Trung tâm riêng tư, nên việc này không chạy.',
    en: 'You have not switched this on in the privacy centre, so it does not run.',
  },
  'consent/too-slow': {
    status: 503,
    vi: 'Bên nhận trả lời quá chậm nên chưa gửi gì. Hệ thống sẽ thử lại.',
    en: 'The other side answered too slowly, so nothing was sent. It will be tried again.',
  },
  'consent/unknown-switch': { status: 422, vi: 'Không có lựa chọn này. Hãy tải lại trang.', en: 'There is no such choice. Please reload the page.' },
} as const satisfies RefusalList;
