import { type Phrase } from './speak.ts';

/** How results are ranked, for everybody to read (D248 Art. 11). */
export const rankingWords = {
  title: { vi: 'Cách xếp hạng kết quả', en: 'How results are ranked' },
  about: {
    vi: 'Trang này đọc thẳng các con số mà chương trình dùng để xếp. Đổi cách xếp là đổi trang này.',
    en: 'This page reads the very figures that the program orders by. Changing the order changes this page.',
  },
  sameForAll: {
    vi: 'Ai cũng thấy cùng một thứ tự. Không ai trả tiền để được xếp trước, kể cả gian hàng của chúng tôi. Điều bạn từng mua, từng xem hay từng tìm không làm đổi thứ tự.',
    en: 'Everybody sees the same order. Nobody can pay for a place, and we have no shops of our own to favour. What you bought, viewed or searched changes nothing.',
  },
  soldOutLast: {
    vi: 'Món hết hàng luôn đứng sau món còn hàng.',
    en: 'What is sold out always stands behind what is in stock.',
  },
  wordsTitle: { vi: 'Khi bạn gõ từ cần tìm', en: 'When you type words' },
  wordsText: {
    vi: ({ times }) => `Độ khớp của từ cộng dồn các phần dưới đây, rồi nặng gấp ${times} lần độ ưa chuộng.`,
    en: ({ times }) => `How well the words match is the sum of these shares; it weighs ${times} times as much as popularity.`,
  } satisfies Phrase<{ times: number }>,
  popularityTitle: { vi: 'Độ ưa chuộng', en: 'Popularity' },
  popularityText: {
    vi: 'Quyết định thứ tự khi không có từ cần tìm, và khi các món khớp như nhau.',
    en: 'Decides where no words are given, and where items match equally well.',
  },
  criterion: { vi: 'Tiêu chí', en: 'Criterion' },
  share: { vi: 'Phần', en: 'Share' },
  inTitle: { vi: 'Đủ các từ trong tên món', en: 'All words stand in the title' },
  together: { vi: 'Các từ đứng liền nhau, đúng thứ tự', en: 'The words stand side by side, in their order' },
  accents: { vi: 'Đúng dấu như bạn gõ', en: 'With the same accents' },
  atStart: { vi: 'Tên món bắt đầu bằng từ đó, nghĩa là chính món ấy', en: 'The title begins with them: it is the thing itself' },
  category: { vi: 'Danh mục mang tên đó', en: 'The category bears their name' },
  wordShare: { vi: 'Từ bạn gõ chiếm bao nhiêu trong tên món', en: 'How much of the title they are' },
  meantFor: {
    vi: 'Bị trừ khi món chỉ “dùng cho” thứ bạn tìm: ốp lưng cho điện thoại không phải điện thoại',
    en: 'Taken off where the item is only “for” what you look for: a case for a telephone is no telephone',
  },
  rating: {
    vi: ({ mean, count }) => `Sao của người đã mua trên Wecan; ít đánh giá thì kéo về ${mean} sao, như thể có sẵn ${count} bài`,
    en: ({ mean, count }) => `Stars by buyers on Wecan; few reviews are drawn towards ${mean}, as if ${count} had already said so`,
  } satisfies Phrase<{ mean: number; count: number }>,
  sales: {
    vi: ({ most }) => `Số đã bán, tính theo bậc lớn nhỏ, đến ${most} là hết`,
    en: ({ most }) => `Pieces sold, by order of magnitude, up to ${most}`,
  } satisfies Phrase<{ most: string }>,
  newness: {
    vi: ({ days }) => `Mới lên chợ; sau ${days} ngày còn khoảng một phần ba`,
    en: ({ days }) => `Newness; after ${days} days about a third is left`,
  } satisfies Phrase<{ days: number }>,
  source: {
    vi: ({ most }) =>
      `Đánh giá ở nơi bán trước của gian hàng (tối đa ${most} bài). Chỉ dùng để xếp thứ tự; không bao giờ hiện như đánh giá của Wecan`,
    en: ({ most }) => `What an earlier place of sale counted (up to ${most} reviews). It orders only, and is never shown as ours`,
  } satisfies Phrase<{ most: string }>,
  limitsTitle: { vi: 'Giới hạn', en: 'Limits' },
  limitsText: {
    vi: ({ most }) => `Mỗi lần tìm, ${most} món đầu được cân và đếm. Nhiều hơn thế, hãy thêm từ hoặc lọc bớt.`,
    en: ({ most }) => `Each search weighs and counts the first ${most} items. Where there are more, add a word or a filter.`,
  } satisfies Phrase<{ most: string }>,
  othersTitle: { vi: 'Các thứ tự khác', en: 'Other orders' },
  othersText: {
    vi: 'Bán chạy, mới nhất, giá thấp, giá cao, đánh giá cao xếp đúng theo tên gọi; món bằng nhau thì theo độ ưa chuộng.',
    en: 'Best-selling, newest, price and rating order by just what they say; equal items by popularity.',
  },
} as const;
