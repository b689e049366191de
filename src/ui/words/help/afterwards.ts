import { type Topic } from './topic.ts';

/** When something is not right. */
export const afterwardsTopics = {
  returns: {
    title: { vi: 'Trả hàng và hoàn tiền', en: 'Returns and refunds' },
    about: { vi: 'Hàng không đúng mô tả thì trả được.', en: 'What is not as described can be returned.' },
    sections: [
      {
        heading: { vi: 'Khi nào', en: 'When' },
        says: [
          {
            vi: ({ windowDays }) =>
              `Trong ${windowDays} ngày kể từ lúc nhận, nếu hàng không đúng mô tả, hỏng, thiếu hoặc sai. Không cần quay video lúc mở kiện.`,
            en: ({ windowDays }) =>
              `Within ${windowDays} days after you received it, if it is not as described, broken, incomplete or wrong. You need not have filmed the unpacking.`,
          },
          {
            vi: ({ hotline, email }) =>
              `Báo cho chúng tôi qua ${hotline} hoặc ${email}, kèm mã đơn và vài tấm ảnh. Đơn chỉ hoàn tất khi hết thời hạn này.`,
            en: ({ hotline, email }) =>
              `Tell us at ${hotline} or ${email}, with the number of the order and a few pictures. The order is not completed before this time is over.`,
          },
        ],
      },
      {
        heading: { vi: 'Hoàn tiền', en: 'Money back' },
        says: [
          {
            vi: () =>
              'Tiền về đúng cách bạn đã trả. Đơn bị hủy hoặc kiện quay về gian hàng: phần đã trả được hoàn, phần của gian hàng khác giữ nguyên.',
            en: () =>
              'Money goes back the way it came. When a part of an order is cancelled or its parcel goes back, what was paid for it is returned; the other shops’ parts stay as they are.',
          },
        ],
      },
    ],
  },
  complaints: {
    title: { vi: 'Khiếu nại và tranh chấp', en: 'Complaints and disputes' },
    about: { vi: 'Gửi ở đâu, được trả lời khi nào, rồi đi đâu nữa.', en: 'Where to send one, when it is answered, and where to go from there.' },
    sections: [
      {
        heading: { vi: 'Gửi cho chúng tôi', en: 'To us' },
        says: [
          {
            vi: ({ hotline, email, acknowledgeDays }) =>
              `Gọi ${hotline}, viết cho ${email} hoặc gửi thư đến địa chỉ ở chân trang. Chúng tôi xác nhận đã nhận trong ${acknowledgeDays} ngày làm việc và nói ai xử lý.`,
            en: ({ hotline, email, acknowledgeDays }) =>
              `Call ${hotline}, write to ${email} or to the address at the foot of the page. Within ${acknowledgeDays} working days we confirm that we have it and say who looks after it.`,
          },
          {
            vi: () => 'Về dữ liệu cá nhân: dùng Trung tâm riêng tư, hoặc viết cho người bảo vệ dữ liệu nêu ở chân trang.',
            en: () => 'About personal data: use the privacy centre, or write to the data protection officer named at the foot of the page.',
          },
        ],
      },
      {
        heading: { vi: 'Chưa thỏa đáng', en: 'If that does not settle it' },
        says: [
          {
            vi: () =>
              'Bạn có thể nhờ cơ quan bảo vệ quyền lợi người tiêu dùng, hòa giải, trọng tài hoặc khởi kiện tại tòa án. Chúng tôi cung cấp cho bạn dữ liệu về đơn của bạn để làm chứng cứ.',
            en: () =>
              'You may turn to the consumer protection authority, to mediation, arbitration or a court. We give you the data of your order as evidence.',
          },
        ],
      },
    ],
  },
} as const satisfies Record<string, Topic>;
