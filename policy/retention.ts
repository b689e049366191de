import { type Retention } from '#enforcement/vocabulary.ts';

/** How long each class of data stays (clauses 5.1 and 5.2, resolved with the law: the longer of the two duties). */
export const retention = {
  account: {
    words: {
      vi: 'Trong thời gian dùng tài khoản và 1 năm sau khi đóng; sớm hơn nếu bạn yêu cầu xóa',
      en: 'While you have an account and 1 year after you close it; sooner if you ask us to erase it',
    },
    law: 'L91.14',
    keep: 'life + 1 year, yields to erasure',
  },
  credentials: {
    words: { vi: 'Đến khi bạn đổi, thu hồi hoặc đóng tài khoản', en: 'Until you change it, revoke it or close your account' },
    law: 'L91.14',
    keep: 'life',
  },
  code: {
    words: { vi: 'Vài phút, đến khi dùng hoặc hết hạn', en: 'A few minutes, until used or expired' },
    law: 'L91.3',
    keep: 'minutes',
  },
  counter: {
    words: { vi: 'Nhiều nhất 24 giờ, dưới dạng băm', en: 'At most 24 hours, as a hash' },
    law: 'L91.3',
    keep: '24 hours',
  },
  contract: {
    words: { vi: '3 năm từ khi đơn hàng hoàn tất (luật buộc)', en: '3 years from the completion of the order (required by law)' },
    law: 'L122.16',
    keep: 'completion + 3 years',
  },
  delivery: {
    words: {
      vi: 'Người bán xem được đến 30 ngày sau khi xong đơn; sau đó chỉ còn trong hồ sơ hợp đồng',
      en: 'The seller can see it until 30 days after the order is done; then only the contract record keeps it',
    },
    law: 'L91.3',
    keep: 'completion + 30 days of access',
  },
  voucher: {
    words: { vi: '10 năm (luật kế toán)', en: '10 years (accounting law)' },
    law: 'L88.41(5)',
    keep: '10 years',
  },
  'security-log': {
    words: { vi: '12 tháng (luật buộc)', en: '12 months (required by law)' },
    law: 'D333.16(6)',
    keep: '12 months',
  },
  publication: {
    words: { vi: 'Đến khi bạn rút lại hoặc xóa bài', en: 'Until you withdraw it or delete the post' },
    law: 'L91.10',
    keep: 'until withdrawn',
  },
  choice: {
    words: { vi: 'Đến khi bạn tắt', en: 'Until you switch it off' },
    law: 'L91.10',
    keep: 'until withdrawn',
  },
  campaign: {
    words: { vi: '90 ngày sau khi đợt khảo sát hoặc khuyến mãi kết thúc', en: '90 days after the survey or promotion ends' },
    law: 'L91.3',
    keep: 'campaign + 90 days',
  },
  rolling: {
    words: { vi: '13 tháng gần nhất, xóa ngay khi bạn tắt', en: 'The last 13 months, erased when you switch it off' },
    law: 'L91.3',
    keep: '13 months, erased on withdrawal',
  },
  case: {
    words: { vi: '1 năm sau khi trả lời xong; 3 năm nếu là khiếu nại', en: '1 year after your question is answered; 3 years for a complaint' },
    law: 'L122.16',
    keep: 'case + 1 year, complaint 3 years',
  },
  'forwarded-case': {
    words: { vi: '30 ngày sau khi xong việc', en: '30 days after the matter is done' },
    law: 'L91.3',
    keep: 'case + 30 days',
  },
  warranty: {
    words: { vi: 'Hết hạn bảo hành; 3 năm nếu có khiếu nại', en: 'Until the warranty ends; 3 years for a complaint' },
    law: 'L122.16',
    keep: 'warranty term, complaint 3 years',
  },
  'sealed-file': {
    words: { vi: 'Hồ sơ niêm phong 10 năm', en: 'Sealed file, 10 years' },
    law: 'L91.17',
    keep: '10 years, sealed',
  },
  request: {
    words: { vi: '3 năm từ khi yêu cầu xong (bằng chứng đã trả lời)', en: '3 years from the end of the request (proof that we answered)' },
    law: 'L91.4',
    keep: 'request + 3 years',
  },
  aggregate: {
    words: { vi: 'Chỉ giữ số liệu gộp, không nhận ra ai', en: 'Only figures about many people are kept; nobody can be recognised' },
    law: 'L91.2',
    keep: 'aggregates only',
  },
  trader: {
    words: { vi: 'Trong thời gian hợp đồng bán hàng và 3 năm sau đó', en: 'While the seller agreement lasts and 3 years after' },
    law: 'L122.16',
    keep: 'contract + 3 years',
  },
  staff: {
    words: { vi: 'Trong thời gian làm việc và 12 tháng sau đó', en: 'While employed and 12 months after' },
    law: 'D333.16(6)',
    keep: 'employment + 12 months',
  },
} as const satisfies Record<string, Retention>;
