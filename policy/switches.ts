/** The fixed list of choices. Each has a bit that is never given to another; all are off until turned on. */
export const switches = {
  'ads.email': { bit: 0, purpose: 'ads.email', words: { vi: 'Tin khuyến mãi qua email', en: 'Offers by e-mail' } },
  'ads.post': { bit: 1, purpose: 'ads.post', words: { vi: 'Tin khuyến mãi qua bưu điện', en: 'Offers by post' } },
  'ads.phone': { bit: 2, purpose: 'ads.phone', words: { vi: 'Tin khuyến mãi qua điện thoại', en: 'Offers by phone' } },
  'ads.sms': { bit: 3, purpose: 'ads.sms', words: { vi: 'Tin khuyến mãi qua tin nhắn', en: 'Offers by text message' } },
  'personalise.gender': {
    bit: 4,
    purpose: 'personalise.content',
    fields: ['gender'],
    words: { vi: 'Gợi ý theo giới tính', en: 'Suggestions by gender' },
  },
  'personalise.age': {
    bit: 5,
    purpose: 'personalise.content',
    fields: ['dob'],
    words: { vi: 'Gợi ý theo nhóm tuổi', en: 'Suggestions by age band' },
  },
  'personalise.residence': {
    bit: 6,
    purpose: 'personalise.content',
    fields: ['address'],
    words: { vi: 'Gợi ý theo tỉnh, thành', en: 'Suggestions by province' },
  },
  'personalise.hobbies': {
    bit: 7,
    purpose: 'personalise.content',
    fields: ['hobbies'],
    words: { vi: 'Gợi ý theo sở thích', en: 'Suggestions by interests' },
  },
  'personalise.purchases': {
    bit: 8,
    purpose: 'personalise.content',
    fields: ['purchase_history'],
    words: { vi: 'Gợi ý theo lịch sử mua hàng', en: 'Suggestions by purchase history' },
  },
  'personalise.views': {
    bit: 9,
    purpose: 'personalise.content',
    fields: ['pages_viewed'],
    words: { vi: 'Gợi ý theo trang đã xem', en: 'Suggestions by pages viewed' },
  },
  'survey.invite': { bit: 10, purpose: 'survey.invite', words: { vi: 'Mời trả lời khảo sát', en: 'Invitations to surveys' } },
  'promo.invite': { bit: 11, purpose: 'promo.invite', words: { vi: 'Mời tham gia chương trình khuyến mãi', en: 'Invitations to promotions' } },
  'community.publish': {
    bit: 12,
    purpose: 'community.publish',
    words: { vi: 'Đăng công khai bài tôi viết, dưới bí danh', en: 'Publish what I write, under my alias' },
  },
  'community.notify': {
    bit: 13,
    purpose: 'community.notify',
    words: { vi: 'Báo khi có người trả lời bài tôi viết', en: 'Tell me when someone answers what I wrote' },
  },
} as const;
