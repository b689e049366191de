import { afterwardsTopics } from './afterwards.ts';
import { buyingTopics } from './buying.ts';
import { marketTopics } from './market.ts';
import { type Topic } from './topic.ts';

/** Every page of help, by its address. */
export const topics: Readonly<Record<string, Topic>> = { ...buyingTopics, ...afterwardsTopics, ...marketTopics };

export const helpWords = {
  title: { vi: 'Trợ giúp', en: 'Help' },
  about: { vi: 'Mọi con số ở đây lấy thẳng từ chương trình đang chạy.', en: 'Every figure here comes straight from the running program.' },
  others: { vi: 'Xem thêm', en: 'See also' },
} as const;
