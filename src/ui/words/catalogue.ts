import { type Phrase } from './speak.ts';

/** The shop front: search, categories, home, shops. */
export const catalogueWords = {
  // Lists of goods
  results: { vi: 'Kết quả', en: 'Results' },
  searchTitle: { vi: 'Tìm trong chợ', en: 'Search the market' },
  resultsFor: { vi: ({ query }) => `“${query}”`, en: ({ query }) => `“${query}”` } satisfies Phrase<{ query: string }>,
  count: {
    vi: ({ count }) => `${count} món`,
    en: ({ count }) => (count === '1' ? '1 item' : `${count} items`),
  } satisfies Phrase<{ count: string }>,
  orMore: { vi: ({ count }) => `hơn ${count} món`, en: ({ count }) => `more than ${count} items` } satisfies Phrase<{ count: string }>,
  accentsAdded: {
    vi: ({ query }) => `cho “${query}”, đã thêm dấu giúp bạn`,
    en: ({ query }) => `for “${query}”, with the accents added`,
  } satisfies Phrase<{ query: string }>,
  corrected: {
    vi: ({ written, query }) => `Đang hiện kết quả cho “${written}”, vì “${query}” có thể gõ nhầm.`,
    en: ({ written, query }) => `These are results for “${written}”, for “${query}” looks like a slip of the finger.`,
  } satisfies Phrase<{ written: string; query: string }>,
  widened: {
    vi: ({ query }) => `Không món nào có đủ các từ của “${query}”. Đây là những món có gần đủ.`,
    en: ({ query }) => `Nothing has all the words of “${query}”. These have all but one.`,
  } satisfies Phrase<{ query: string }>,
  sort: { vi: 'Sắp xếp', en: 'Sort' },
  sortRelevance: { vi: 'Phù hợp nhất', en: 'Best match' },
  sortPopular: { vi: 'Được ưa chuộng', en: 'Popular' },
  sortSales: { vi: 'Bán chạy', en: 'Best-selling' },
  sortNewest: { vi: 'Mới nhất', en: 'Newest' },
  sortPriceUp: { vi: 'Giá thấp trước', en: 'Price, low first' },
  sortPriceDown: { vi: 'Giá cao trước', en: 'Price, high first' },
  sortRating: { vi: 'Đánh giá cao', en: 'Best rated' },
  filters: { vi: 'Bộ lọc', en: 'Filters' },
  filter: { vi: 'Lọc', en: 'Filter' },
  closeFilters: { vi: 'Đóng bộ lọc', en: 'Close the filters' },
  apply: { vi: 'Áp dụng', en: 'Apply' },
  show: { vi: 'Xem kết quả', en: 'See the results' },
  clear: { vi: 'Bỏ hết', en: 'Clear all' },
  filteredBy: { vi: 'Đang lọc:', en: 'Filtered by:' },
  dropFilter: { vi: 'Bỏ lọc:', en: 'Drop the filter:' },
  category: { vi: 'Danh mục', en: 'Category' },
  categories: { vi: 'Danh mục', en: 'Categories' },
  allCategories: { vi: 'Tất cả danh mục', en: 'All categories' },
  price: { vi: 'Giá', en: 'Price' },
  from: { vi: 'Từ', en: 'From' },
  to: { vi: 'Đến', en: 'To' },
  noLimit: { vi: 'không giới hạn', en: 'no limit' },
  below: { vi: ({ price }) => `Dưới ${price}`, en: ({ price }) => `Below ${price}` } satisfies Phrase<{ price: string }>,
  above: { vi: ({ price }) => `Từ ${price}`, en: ({ price }) => `${price} and more` } satisfies Phrase<{ price: string }>,
  between: { vi: ({ from, to }) => `${from} – ${to}`, en: ({ from, to }) => `${from} – ${to}` } satisfies Phrase<{ from: string; to: string }>,
  rating: { vi: 'Đánh giá', en: 'Rating' },
  anyRating: { vi: 'Tất cả', en: 'Any' },
  fromStars: { vi: ({ stars }) => `Từ ${stars} sao`, en: ({ stars }) => `${stars} stars and more` } satisfies Phrase<{ stars: string }>,
  seller: { vi: 'Gian hàng', en: 'Shop' },
  rankingNote: {
    vi: 'Thứ tự theo độ khớp, đánh giá và lượt mua của mọi người; ai cũng thấy như bạn. Không món nào trả tiền để lên trước.',
    en: 'Ordered by match, ratings and sales, the same for everybody. Nobody pays for a place.',
  },
  rankingLink: { vi: 'Cách xếp hạng', en: 'How results are ranked' },
  seenAll: { vi: ({ count }) => `Bạn đã xem hết ${count} món.`, en: ({ count }) => `You have seen all ${count} items.` } satisfies Phrase<{
    count: string;
  }>,
  onlySoMany: {
    vi: ({ count }) => `Chỉ ${count} món đầu được liệt kê. Bạn gõ thêm từ hoặc lọc bớt để tìm đúng hơn nhé.`,
    en: ({ count }) => `Only the first ${count} are listed. Add a word or a filter to find the right one.`,
  } satisfies Phrase<{ count: string }>,
  onlyLeft: { vi: ({ count }) => `Chỉ còn ${count}`, en: ({ count }) => `Only ${count} left` } satisfies Phrase<{ count: number }>,

  // Nothing found
  nothingFor: { vi: ({ query }) => `Chưa tìm thấy “${query}”`, en: ({ query }) => `Nothing found for “${query}”` } satisfies Phrase<{
    query: string;
  }>,
  nothing: { vi: 'Không có món nào như vậy', en: 'There is nothing like this' },
  nothingHere: { vi: 'Ở đây chưa có món nào', en: 'There is nothing here yet' },
  nothingHereText: { vi: 'Hàng mới được duyệt mỗi ngày. Bạn xem danh mục khác nhé.', en: 'New items are approved every day. Have a look elsewhere.' },
  nothingTips: {
    vi: 'Bạn thử ít từ hơn, hoặc tên chung hơn: “tai nghe” thay cho tên đầy đủ của một mẫu. Gõ không dấu cũng được.',
    en: 'Try fewer words, or a more general name. Accents can be left out.',
  },
  nothingFiltered: {
    vi: 'Các bộ lọc đang bật không có món nào cùng thỏa. Bạn bỏ bớt một bộ lọc nhé.',
    en: 'No item fulfils all filters at once. Try leaving one out.',
  },
  withoutFilters: { vi: 'Bỏ hết bộ lọc', en: 'Drop all filters' },
  searchEverywhere: { vi: 'Tìm trong cả chợ', en: 'Search the whole market' },
  pageBeyond: { vi: 'Danh sách không dài đến trang này', en: 'The list does not go this far' },
  firstPage: { vi: 'Về trang đầu', en: 'To the first page' },
  lookAround: { vi: 'Xem theo danh mục', en: 'Browse by category' },
  popularNow: { vi: 'Nhiều người đang mua', en: 'What many people buy' },
  typeSomething: { vi: 'Bạn tìm gì hôm nay?', en: 'What are you looking for?' },

  // Categories
  subcategories: { vi: 'Danh mục con', en: 'Subcategories' },
  categoriesAbout: {
    vi: 'Mỗi món đều được duyệt trước khi lên chợ.',
    en: 'Every item is looked at before it is shown.',
  },
  noCategories: { vi: 'Chợ chưa có danh mục nào', en: 'There are no categories yet' },
  seeAll: { vi: 'Xem tất cả', en: 'See all' },

  // Home
  homeTitle: { vi: 'Wecan, chợ trực tuyến giữ lời về dữ liệu của bạn', en: 'Wecan, the market that keeps its word about your data' },
  homeDescription: {
    vi: 'Mua hàng từ người làm ra nó, giá trước giảm có chứng cứ, và một chính sách dữ liệu mà phần mềm buộc phải giữ.',
    en: 'Buy from those who make it, with price cuts that are proved and a privacy policy that the software has to keep.',
  },
  highlights: { vi: 'Nổi bật', en: 'Highlights' },
  seeCollection: { vi: 'Xem hàng', en: 'See the goods' },
  alsoSee: { vi: 'Cũng đang được xem', en: 'More to see' },
  promiseTitle: { vi: 'Lời hứa, viết thành mã', en: 'A promise, as a program' },
  promiseSwitches: {
    vi: ({ count }) => `trong ${count} lựa chọn về dữ liệu bật sẵn khi bạn mở tài khoản`,
    en: ({ count }) => `of ${count} choices about your data are on when you open an account`,
  } satisfies Phrase<{ count: number }>,
  promiseSentences: {
    vi: 'câu của chính sách, mỗi câu có phép thử chứng minh nó ra sao',
    en: 'sentences of the policy, each with a test that proves what became of it',
  },
  promiseBuyers: {
    vi: 'chỗ xếp trước được bán: không ai trả tiền để đứng đầu kết quả',
    en: 'paid places among the results: they are not for sale',
  },
  privacyCentre: { vi: 'Trung tâm riêng tư', en: 'Privacy centre' },
  seeProof: { vi: 'Đọc từng câu', en: 'Read each sentence' },
  mainCategories: { vi: 'Danh mục chính', en: 'Main categories' },
  deals: { vi: 'Vừa giảm giá', en: 'Prices just cut' },
  dealsNote: {
    vi: 'Giá trước là giá thấp nhất đã bán thật trong 30 ngày trước khi giảm.',
    en: 'The price before is the lowest really asked in the 30 days before the cut.',
  },
  bestSellers: { vi: 'Bán chạy', en: 'Best-selling' },
  newest: { vi: 'Mới lên chợ', en: 'New in the market' },
  topRated: { vi: 'Người mua chấm cao', en: 'Rated high by buyers' },
  shops: { vi: 'Gian hàng', en: 'Shops' },
  shopGoods: { vi: ({ count }) => `${count} món`, en: ({ count }) => (count === 1 ? '1 item' : `${count} items`) } satisfies Phrase<{
    count: number;
  }>,
  forEverybody: { vi: 'Gợi ý hôm nay', en: 'For everybody today' },
  forEverybodyNote: {
    vi: 'Xếp theo lượt mua và đánh giá.',
    en: 'Ordered by sales and ratings.',
  },
  sameForAll: { vi: 'Ai cũng thấy giống bạn', en: 'Everybody sees the same' },
  sameForAllWhy: { vi: ', vì cá nhân hóa đang tắt cho tất cả.', en: ', for personal suggestions are off for everyone.' },
  moreGoods: { vi: 'Xem thêm hàng', en: 'See more goods' },
  emptyMarket: { vi: 'Chợ chưa bày hàng', en: 'The stalls are still empty' },
  emptyMarketText: { vi: 'Món đầu tiên sẽ hiện ở đây ngay khi được duyệt.', en: 'The first item shows here as soon as it is approved.' },

  // A shop
  findInShop: { vi: 'Tìm trong gian hàng', en: 'Search this shop' },
  whoSells: { vi: 'Ai bán ở đây', en: 'Who sells here' },
  whoSellsText: {
    vi: 'Luật yêu cầu công khai những điều này, để bạn biết mình mua của ai.',
    en: 'The law has this made public, so that you know from whom you buy.',
  },
  legalName: { vi: 'Tên pháp lý', en: 'Legal name' },
  kindOfSeller: { vi: 'Loại người bán', en: 'Kind of seller' },
  household: { vi: 'Hộ kinh doanh', en: 'Household business' },
  individual: { vi: 'Cá nhân kinh doanh', en: 'Individual trader' },
  enterprise: { vi: 'Doanh nghiệp', en: 'Company' },
  businessAddress: { vi: 'Địa chỉ kinh doanh', en: 'Place of business' },
  sellsSince: { vi: 'Bán trên Wecan từ', en: 'On Wecan since' },
  shipsFrom: { vi: 'Giao từ', en: 'Ships from' },
  shopRating: { vi: 'Đánh giá gian hàng', en: 'Rating of the shop' },
  verified: { vi: 'Đã xác minh', en: 'Verified' },
  contactThrough: {
    vi: 'Có chuyện không ổn? Bạn gọi đường dây nóng hoặc gửi khiếu nại, Wecan trả lời thay gian hàng nếu họ im lặng.',
    en: 'Something wrong? Call the hotline or send a complaint; Wecan answers where the shop does not.',
  },
  toComplaints: { vi: 'Cách khiếu nại', en: 'How to complain' },
  about: { vi: 'Giới thiệu', en: 'About' },
  goodsOfShop: { vi: 'Hàng của gian hàng', en: 'Goods of this shop' },
  shopDescription: {
    vi: ({ name, place }) => `Gian hàng ${name} ở ${place} trên Wecan.`,
    en: ({ name, place }) => `The shop ${name} in ${place} on Wecan.`,
  } satisfies Phrase<{ name: string; place: string }>,
  categoryDescription: {
    vi: ({ name }) => `${name} từ các gian hàng đã xác minh, giá đã gồm thuế, đánh giá của người đã nhận hàng.`,
    en: ({ name }) => `${name} from verified shops, prices with tax, reviews by those who received their goods.`,
  } satisfies Phrase<{ name: string }>,
} as const;
