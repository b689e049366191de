import { type Phrase } from './speak.ts';

type Count = { count: number };

/** The published policy: our version, the text beside it, and a page for each purpose. */
export const policyWords = {
  title: { vi: 'Chính sách bảo mật, từng câu một', en: 'Privacy policy, sentence by sentence' },
  description: {
    vi: 'Chính sách của Wecan theo tám điểm luật định, và từng câu đã công bố: câu nào giữ nguyên, câu nào thu hẹp, câu nào không dùng, vì sao.',
    en: 'The policy of Wecan in the eight points of the law, and each published sentence: which we keep, narrow or do not use, and why.',
  },
  lead: {
    vi: 'Phần đầu là chính sách viết đủ tám điểm mà luật yêu cầu. Phần sau đặt từng câu đã công bố cạnh điều hệ thống thật sự làm. Quyền đọc và ghi trong cơ sở dữ liệu được tạo ra từ chính trang này.',
    en: 'First the policy in the eight points that the law asks for. Then each published sentence, beside what the system really does. The rights to read and write in the database are made from this very page.',
  },
  version: { vi: ({ version }) => `Bản ${version}`, en: ({ version }) => `Version ${version}` } satisfies Phrase<{ version: string }>,
  effective: { vi: ({ on }) => `Có hiệu lực từ ${on}`, en: ({ on }) => `In force since ${on}` } satisfies Phrase<{ on: string }>,
  hash: { vi: 'Dấu SHA-256 của bản này', en: 'SHA-256 of this version' },
  print: { vi: 'In trang này', en: 'Print this page' },
  printHow: { vi: 'In bằng Ctrl+P (hoặc ⌘P).', en: 'Print with Ctrl+P (or ⌘P).' },
  sumSentences: { vi: 'câu đã công bố', en: 'published sentences' },
  sumOpen: {
    vi: ({ count }) => `mục đích đang dùng, trong ${count} mục đích đã khai`,
    en: ({ count }) => `purposes in use, of ${count} that are declared`,
  } satisfies Phrase<Count>,
  sumFields: {
    vi: ({ count }) => `loại thông tin văn bản nêu, thêm ${count} loại ghi rõ lý do`,
    en: ({ count }) => `kinds of data that the text names, and ${count} added with a reason`,
  } satisfies Phrase<Count>,
  sumKept: { vi: 'câu giữ nguyên', en: 'kept as they stand' },
  sumNarrowed: { vi: 'câu thu hẹp', en: 'narrowed' },
  sumNotUsed: { vi: 'câu không dùng', en: 'not used' },

  inThisPage: { vi: 'Trong trang này', en: 'On this page' },
  ours: { vi: 'Chính sách của chúng tôi', en: 'Our policy' },
  oursAbout: {
    vi: 'Đủ tám điểm của khoản 1 Điều 5 Nghị định 248/2026/NĐ-CP, làm ra từ những gì hệ thống thật sự được phép làm.',
    en: 'Complete by the eight points of Art. 5(1), Decree 248/2026/NĐ-CP, and made from what the system is really allowed to do.',
  },
  point: { vi: ({ letter }) => `Điểm ${letter}`, en: ({ letter }) => `Point ${letter}` } satisfies Phrase<{ letter: string }>,
  text: { vi: 'Văn bản đã công bố, từng câu', en: 'The published text, sentence by sentence' },
  textAbout: {
    vi: 'Mỗi câu đã công bố, nguyên văn, kèm điều Wecan làm với câu đó và vì sao.',
    en: 'Each published sentence (in our translation; the Vietnamese text is the promise) with what Wecan does with it, and why.',
  },
  outcomes: {
    vi: ({ of }) => ({ kept: 'Giữ nguyên', narrowed: 'Thu hẹp', 'not used': 'Không dùng' })[of],
    en: ({ of }) => ({ kept: 'Kept', narrowed: 'Narrowed', 'not used': 'Not used' })[of],
  } satisfies Phrase<{ of: 'kept' | 'narrowed' | 'not used' }>,
  show: { vi: 'Hiện', en: 'Show' },
  showAll: { vi: 'Tất cả', en: 'All' },
  proof: { vi: 'Mục đích, thông tin và phép kiểm', en: 'Purposes, data and test' },
  servedBy: { vi: 'Mục đích', en: 'Purposes' },
  noPurpose: { vi: 'Không mục đích nào dựa vào câu này', en: 'No purpose rests on this sentence' },
  dataOf: { vi: 'Thông tin', en: 'Data' },
  noData: { vi: 'Không dùng thông tin nào', en: 'No data are used' },
  test: { vi: 'Phép kiểm', en: 'Test' },
  testAbout: { vi: 'Chạy ở mỗi lần thay đổi; không đạt thì không phát hành.', en: 'Runs at every change; nothing is released while it fails.' },
  linkTo: { vi: ({ clause }) => `Liên kết đến câu ${clause}`, en: ({ clause }) => `Link to sentence ${clause}` } satisfies Phrase<{ clause: string }>,
  sentence: { vi: ({ clause }) => `Câu ${clause}`, en: ({ clause }) => `Sentence ${clause}` } satisfies Phrase<{ clause: string }>,
  back: { vi: 'Lên đầu trang', en: 'Back to the top' },

  notUsedYet: { vi: 'Chưa mở', en: 'Not open yet' },
  inUse: { vi: 'Đang dùng', en: 'In use' },
  grounds: {
    vi: ({ basis }) =>
      ({ agreement: 'Thỏa thuận', law: 'Luật buộc', consent: 'Bạn chọn', 'de-identified': 'Không nhận ra ai', auxiliary: 'Phụ trợ' })[basis],
    en: ({ basis }) =>
      ({ agreement: 'Agreement', law: 'Law', consent: 'Your choice', 'de-identified': 'Identifies nobody', auxiliary: 'Auxiliary' })[basis],
  } satisfies Phrase<{ basis: 'agreement' | 'law' | 'consent' | 'de-identified' | 'auxiliary' }>,
  seeAll: { vi: ({ count }) => `Xem cả ${count} mục`, en: ({ count }) => `See all ${count}` } satisfies Phrase<Count>,
  kind: { vi: 'Thông tin', en: 'Kind of data' },
  state: { vi: 'Hiện nay', en: 'At present' },
  usedFor: { vi: 'Dùng cho', en: 'Used for' },
  states: {
    vi: ({ of }) => ({ kept: 'Có thu thập', 'not yet': 'Chưa thu thập', derived: 'Tính khi cần, không lưu', denied: 'Không thu thập' })[of],
    en: ({ of }) => ({ kept: 'Collected', 'not yet': 'Not collected yet', derived: 'Worked out, never kept', denied: 'Never collected' })[of],
  } satisfies Phrase<{ of: 'kept' | 'not yet' | 'derived' | 'denied' }>,
  sensitive: { vi: 'Nhạy cảm', en: 'Sensitive' },
  added: { vi: 'Chúng tôi thêm', en: 'Added by us' },
  period: { vi: 'Giữ bao lâu', en: 'How long' },
  legalGround: { vi: 'Căn cứ', en: 'By what law' },
  department: { vi: 'Bộ phận', en: 'Department' },
  recipient: { vi: 'Bên nhận', en: 'Recipient' },
  receives: { vi: 'Nhận gì', en: 'Receives' },
  recipientKinds: {
    vi: ({ of }) => ({ controller: 'Bên kiểm soát', processor: 'Bên xử lý thay Wecan', authority: 'Cơ quan, người cứu hộ' })[of],
    en: ({ of }) => ({ controller: 'Controller', processor: 'Processor for Wecan', authority: 'Authority or rescuer' })[of],
  } satisfies Phrase<{ of: 'controller' | 'processor' | 'authority' }>,
  switchOff: { vi: 'Tắt cho đến khi bạn bật', en: 'Off until you turn it on' },
  toCentre: { vi: 'Mở Trung tâm riêng tư', en: 'Open the privacy centre' },

  company: { vi: 'Đơn vị chịu trách nhiệm', en: 'The company responsible' },
  taxCode: { vi: 'Mã số thuế', en: 'Tax code' },
  representative: { vi: 'Người đại diện', en: 'Representative' },
  address: { vi: 'Địa chỉ', en: 'Address' },
  contact: { vi: 'Liên hệ', en: 'Contact' },
  officer: { vi: 'Người bảo vệ dữ liệu', en: 'Data protection officer' },
  noOfficer: { vi: 'chưa được chỉ định', en: 'not designated yet' },
  laws: { vi: 'Những luật được nêu', en: 'The laws named here' },
  since: { vi: ({ on }) => `hiệu lực ${on}`, en: ({ on }) => `in force since ${on}` } satisfies Phrase<{ on: string }>,

  purposes: { vi: 'Mục đích', en: 'Purposes' },
  otherPurposes: { vi: 'Các mục đích khác', en: 'The other purposes' },
  whatItUses: { vi: 'Dùng những gì', en: 'What it uses' },
  usesNothing: { vi: 'Mục đích này không dùng thông tin nào nhận ra bạn.', en: 'This purpose uses nothing by which you could be recognised.' },
  usesEverything: {
    vi: 'Mọi thông tin Wecan giữ về bạn, chỉ để chính bạn xem và để trả lời yêu cầu của bạn.',
    en: 'Everything that Wecan holds about you, only for you to see and to answer your requests.',
  },
  whoMayOpen: { vi: 'Ai trong công ty', en: 'Who inside the company' },
  onlyYou: { vi: 'Chỉ mình bạn. Không bộ phận nào.', en: 'You alone. No department.' },
  whoReceives: { vi: 'Gửi cho ai bên ngoài', en: 'Who receives it outside' },
  nobodyOutside: { vi: 'Không ai. Hệ thống không có lối nào để gửi.', en: 'Nobody. The system has no way to send it.' },
  under: { vi: ({ contract }) => `Mã thỏa thuận: ${contract}`, en: ({ contract }) => `Agreement: ${contract}` } satisfies Phrase<{
    contract: string;
  }>,
  whyAllowed: { vi: 'Vì sao được phép', en: 'Why it is allowed' },
  itsChoices: { vi: 'Lựa chọn của bạn', en: 'Your choices' },
  fromWhere: { vi: 'Dựa vào câu nào', en: 'The sentences behind it' },
  notInText: {
    vi: 'Văn bản đã công bố không nêu mục đích này. Chúng tôi thêm, vì:',
    en: 'The published text does not name this purpose. We added it, because:',
  },
  howTested: { vi: 'Cách chúng tôi kiểm', en: 'How it is tested' },
  inTheDatabase: { vi: 'Trong cơ sở dữ liệu', en: 'In the database' },
  inTheDatabaseAbout: {
    vi: 'Mục đích này vào bằng một tài khoản riêng, và đây là toàn bộ những gì tài khoản đó mở được. Bảng có ổ khóa chứa thông tin được mã hóa.',
    en: 'This purpose enters with a login of its own, and this is all that the login can reach. A table with a lock holds encrypted data.',
  },
  noLogin: {
    vi: 'Mục đích này chưa có tài khoản và không có quyền nào trong cơ sở dữ liệu.',
    en: 'This purpose has no login yet and no right at all in the database.',
  },
  table: { vi: 'Bảng', en: 'Table' },
  may: { vi: 'Được', en: 'May' },
  verbs: {
    vi: ({ of }) => ({ select: 'đọc', insert: 'thêm', update: 'sửa', delete: 'xóa' })[of],
    en: ({ of }) => ({ select: 'read', insert: 'add', update: 'change', delete: 'delete' })[of],
  } satisfies Phrase<{ of: 'select' | 'insert' | 'update' | 'delete' }>,
  columnsOf: { vi: ({ count }) => `${count} cột`, en: ({ count }) => (count === 1 ? '1 column' : `${count} columns`) } satisfies Phrase<Count>,
  sealed: { vi: 'có thông tin được mã hóa', en: 'holds encrypted data' },
} as const;
