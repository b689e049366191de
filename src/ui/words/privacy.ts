import { type Phrase } from './speak.ts';

type Count = { count: number };

/** The privacy centre: choices, what we hold, who received what, receipts. */
export const privacyWords = {
  title: { vi: 'Trung tâm riêng tư', en: 'Privacy centre' },
  greeting: {
    vi: ({ alias }) => `Chào ${alias}. Dữ\u00A0liệu của\u00A0bạn, bạn\u00A0quyết.`,
    en: ({ alias }) => `Hello ${alias}. Your data, your decision.`,
  } satisfies Phrase<{ alias: string }>,
  greetingPlain: { vi: 'Dữ\u00A0liệu của\u00A0bạn, bạn\u00A0quyết.', en: 'Your data, your decision.' },
  lead: {
    vi: 'Mọi lựa chọn tắt cho đến khi bạn bật. Đổi lúc nào có hiệu lực ngay lúc đó, kể cả với thư đang chờ gửi.',
    en: 'Every choice is off until you turn it on. A change takes effect at that very moment, also for a letter that waits to be sent.',
  },
  sumChoices: {
    vi: ({ count }) => `lựa chọn đang bật, trong ${count}`,
    en: ({ count }) => `choices are on, of ${count}`,
  } satisfies Phrase<Count>,
  sumDisclosures: { vi: 'lần gửi đi, 30 ngày qua', en: 'times something was sent out, last 30 days' },
  sumReceipts: { vi: 'biên nhận Wecan đã cấp', en: 'receipts that Wecan has issued' },
  sumKinds: { vi: 'loại dữ liệu đang giữ', en: 'kinds of data that we hold' },
  parts: { vi: 'Trong Trung tâm riêng tư', en: 'In the privacy centre' },

  myChoices: { vi: 'Lựa chọn của tôi', en: 'My choices' },
  myChoicesAbout: {
    vi: 'Mỗi công tắc một việc. Tắt hết vẫn mua được mọi thứ, cùng giá.',
    en: 'One switch, one thing. With all off you can still buy everything, at the same price.',
  },
  allOff: { vi: 'Tắt hết', en: 'All off' },
  allOn: { vi: 'Bật hết', en: 'All on' },
  turnedAll: {
    vi: ({ count, isOn }) => (isOn ? `Đã bật ${count} lựa chọn.` : `Đã tắt ${count} lựa chọn. Từ lúc này không việc nào trong số đó chạy nữa.`),
    en: ({ count, isOn }) => (isOn ? `Turned on ${count} choices.` : `Turned off ${count} choices. From this moment none of them runs any more.`),
  } satisfies Phrase<{ count: number; isOn: boolean }>,
  nothingToTurn: {
    vi: ({ isOn }) => (isOn ? 'Mọi lựa chọn đã bật sẵn.' : 'Mọi lựa chọn đã tắt sẵn.'),
    en: ({ isOn }) => (isOn ? 'Every choice is on already.' : 'Every choice is off already.'),
  } satisfies Phrase<{ isOn: boolean }>,
  turnedAt: {
    vi: ({ isOn, at }) => `Bạn ${isOn ? 'bật' : 'tắt'} lúc ${at}.`,
    en: ({ isOn, at }) => `You turned it ${isOn ? 'on' : 'off'} at ${at}.`,
  } satisfies Phrase<{ isOn: boolean; at: string }>,
  itsReceipt: { vi: 'Biên nhận', en: 'Receipt' },
  notUsedYet: { vi: 'Wecan chưa dùng việc này', en: 'Wecan does not use this yet' },
  inAdvance: {
    vi: 'Bạn chọn trước được. Khi việc này mở, nếu có gì khác với điều ghi ở đây thì chúng tôi hỏi lại.',
    en: 'You may choose in advance. Once it opens we ask again if anything differs from what stands here.',
  },
  sensitive: { vi: 'Dữ liệu nhạy cảm', en: 'Sensitive data' },
  factsTitle: { vi: 'Dùng gì, ai dùng, giữ bao lâu', en: 'What is used, by whom, for how long' },
  uses: { vi: 'Dùng', en: 'Uses' },
  everything: { vi: 'Mọi thông tin Wecan giữ về bạn, cho riêng bạn xem', en: 'Everything that we hold about you, for you alone' },
  who: { vi: 'Ai dùng', en: 'Who' },
  onlyYou: { vi: 'Chỉ mình bạn', en: 'You alone' },
  sentTo: { vi: 'Gửi cho', en: 'Sent to' },
  nobodyOutside: { vi: 'Không gửi cho ai bên ngoài', en: 'Nobody outside' },
  kept: { vi: 'Giữ', en: 'Kept' },
  ground: { vi: 'Vì sao', en: 'Why' },
  promise: { vi: 'Cam kết', en: 'Promise' },
  wholePurpose: { vi: 'Đọc đủ về việc này', en: 'All about it' },
  sentence: { vi: ({ clause }) => `Câu ${clause}`, en: ({ clause }) => `Sentence ${clause}` } satisfies Phrase<{ clause: string }>,
  groups: {
    vi: ({ name }) => groupTitles[name].vi,
    en: ({ name }) => groupTitles[name].en,
  } satisfies Phrase<{ name: keyof typeof groupTitles }>,
  perCompany: { vi: 'Theo từng công ty, từng yêu cầu', en: 'Company by company, request by request' },
  perCompanyAbout: {
    vi: 'Những việc này không có công tắc chung: mỗi công ty, mỗi yêu cầu sẽ hỏi bạn riêng. Hiện chưa có công ty nào.',
    en: 'These have no common switch: each company and each request would ask you by itself. There is none at present.',
  },

  notAChoice: { vi: 'Không phải lựa chọn', en: 'Not a choice' },
  notAChoiceAbout: {
    vi: 'Những việc này không có công tắc, vì tài khoản, đơn hàng hoặc luật cần đến. Chúng không dùng cho việc gì khác.',
    en: 'These have no switch, because your account, an order or the law needs them. They serve nothing else.',
  },
  grounds: {
    vi: ({ basis }) => groundWords[basis].vi,
    en: ({ basis }) => groundWords[basis].en,
  } satisfies Phrase<{ basis: keyof typeof groundWords }>,
  notOpen: { vi: 'Chưa mở, và không cần bạn chọn', en: 'Not open yet, and no choice of yours' },

  whoReceived: { vi: 'Ai đã nhận gì', en: 'Who received what' },
  whoReceivedAbout: {
    vi: 'Mỗi lần dữ liệu của bạn rời Wecan là một dòng ở đây, ghi ngay lúc gửi. Bên không có tên trong chính sách thì không có lối nào để gửi.',
    en: 'Each time something of yours leaves Wecan is a line here, written as it leaves. To anybody the policy does not name there is no way.',
  },
  nobodyYet: { vi: 'Chưa ai nhận gì của bạn', en: 'Nobody has received anything of yours' },
  nobodyYetText: {
    vi: 'Khi bạn đặt hàng, người bán và bên giao hàng nhận đúng phần của họ, và bạn thấy ở đây ngay.',
    en: 'When you order, the shop and the carrier receive just their part, and you see it here at once.',
  },
  received: { vi: 'Đã nhận', en: 'Received' },
  details: { vi: 'Chi tiết', en: 'Details' },
  forPurpose: { vi: 'Để làm gì', en: 'What for' },
  forOrder: { vi: ({ number }) => `Đơn ${number}`, en: ({ number }) => `Order ${number}` } satisfies Phrase<{ number: string }>,
  contract: { vi: 'Theo thỏa thuận', en: 'Under the agreement' },
  fingerprint: { vi: 'Dấu vân của nội dung đã gửi', en: 'Fingerprint of what was sent' },
  fingerprintHelp: {
    vi: 'Nội dung không được giữ lại. Dấu này chứng minh về sau rằng đã gửi đúng những gì.',
    en: 'The content itself is not kept. This proves later exactly what was sent.',
  },

  weHold: { vi: 'Wecan đang giữ gì', en: 'What Wecan holds' },
  weHoldAbout: {
    vi: 'Mọi thứ chúng tôi giữ về bạn, theo loại. Loại nào không có trong bảng này thì chúng tôi không giữ.',
    en: 'Everything that we hold about you, by kind. What is not in this table we do not hold.',
  },
  kind: { vi: 'Loại', en: 'Kind' },
  amount: { vi: 'Đang có', en: 'We have' },
  use: { vi: 'Để làm gì', en: 'What for' },
  until: { vi: 'Giữ đến', en: 'Kept until' },
  actions: { vi: 'Việc', en: 'Actions' },
  see: { vi: 'Xem', en: 'See' },
  correct: { vi: 'Sửa', en: 'Correct' },
  none: { vi: 'Không có', en: 'Nothing' },
  neverHeldTitle: { vi: 'Không có, vì không thu thập', en: 'Not there, because not collected' },
  neverHeldAbout: {
    vi: 'Văn bản đã công bố có nêu, hoặc một việc chưa mở sẽ cần. Hiện trong hệ thống không có chỗ nào để lưu.',
    en: 'The published text names them, or something that is not open yet would need them. At present the system has no place for them.',
  },
  isSealed: { vi: 'Được mã hóa bằng khóa riêng của bạn', en: 'Encrypted under keys of your own' },
  keyGone: { vi: 'Khóa đã hủy: không ai đọc lại được', en: 'The key was destroyed: nobody can read it any more' },
  nothingOfThis: { vi: 'Chúng tôi không giữ gì thuộc loại này', en: 'We hold nothing of this kind' },
  nothingOfThisText: { vi: 'Khi có, bạn sẽ thấy ở đây từng mục một.', en: 'When there is something, you will see it here, item by item.' },
  changed: { vi: ({ at }) => `Ghi ngày ${at}`, en: ({ at }) => `Written on ${at}` } satisfies Phrase<{ at: string }>,
  backToHeld: { vi: 'Tất cả các loại', en: 'All kinds' },
  older: { vi: 'Cũ hơn', en: 'Older' },
  newest: { vi: 'Về mới nhất', en: 'Back to the newest' },

  receipts: { vi: 'Biên nhận', en: 'Receipts' },
  receiptsAbout: {
    vi: 'Mỗi lần bạn gửi thông tin hoặc đổi lựa chọn, chúng tôi giữ lại đúng những lời đã hiện cho bạn lúc đó.',
    en: 'Each time you give details or change a choice, we keep the very words that were shown to you then.',
  },
  noReceipts: { vi: 'Chưa có biên nhận nào', en: 'No receipts yet' },
  when: { vi: 'Lúc', en: 'When' },
  where: { vi: 'Ở đâu', en: 'Where' },
  how: { vi: 'Cách', en: 'How' },
  policyVersion: { vi: 'Bản chính sách', en: 'Version of the policy' },
  methods: {
    vi: ({ method }) => ({ web: 'Trên trang web', api: 'Qua API', demonstration: 'Dữ liệu trình diễn' })[method],
    en: ({ method }) => ({ web: 'On the website', api: 'Through the API', demonstration: 'Demonstration data' })[method],
  } satisfies Phrase<{ method: 'web' | 'api' | 'demonstration' }>,
  receiptOf: { vi: ({ title }) => `Biên nhận: ${title}`, en: ({ title }) => `Receipt: ${title}` } satisfies Phrase<{ title: string }>,
  receiptLead: {
    vi: 'Biên nhận này chứng minh bạn đã được cho biết những gì trước khi gửi thông tin. Bạn in hoặc chép lại được.',
    en: 'This receipt proves what you were told before you gave your details. You may print or copy it.',
  },
  receiptNumber: { vi: 'Số biên nhận', en: 'Number of the receipt' },
  account: { vi: 'Tài khoản', en: 'Account' },
  language: { vi: 'Ngôn ngữ đã hiện', en: 'Language shown' },
  languages: {
    vi: ({ of }) => ({ vi: 'Tiếng Việt', en: 'Tiếng Anh' })[of],
    en: ({ of }) => ({ vi: 'Vietnamese', en: 'English' })[of],
  } satisfies Phrase<{ of: 'vi' | 'en' }>,
  wordsShown: { vi: 'Những lời đã hiện', en: 'The words that were shown' },
  wordsHash: { vi: 'Dấu SHA-256 của những lời trên', en: 'SHA-256 of the words above' },
  decidedWith: { vi: 'Lựa chọn đã ghi cùng biên nhận này', en: 'Choices recorded with this receipt' },
  noneDecided: { vi: 'Không có lựa chọn nào: chỉ là xác nhận đã được cho biết.', en: 'No choice: an acknowledgement of having been told.' },
  issuedBy: { vi: 'Đơn vị cấp', en: 'Issued by' },
  toPrint: { vi: 'In bằng Ctrl+P (hoặc ⌘P): trang này in gọn trên một tờ.', en: 'Print with Ctrl+P (or ⌘P): this page fits one sheet.' },

  ledger: { vi: 'Sổ lựa chọn', en: 'Ledger of choices' },
  ledgerAbout: {
    vi: 'Mọi lần bạn bật hoặc tắt, theo thứ tự có hiệu lực. Không ai, kể cả Wecan, có quyền sửa hoặc xóa một dòng.',
    en: 'Every time you turned something on or off, in the order of its effect. Nobody, Wecan included, has the right to change or delete a line.',
  },
  noDecisions: { vi: 'Bạn chưa đổi lựa chọn nào', en: 'You have not changed a choice yet' },
  noDecisionsText: { vi: 'Mọi công tắc đều đang tắt, như lúc bạn đăng ký.', en: 'Every switch is off, as when you registered.' },
  number: { vi: 'Số', en: 'No.' },
  choice: { vi: 'Lựa chọn', en: 'Choice' },
  turned: { vi: 'Đổi thành', en: 'Turned' },
  on: { vi: 'Bật', en: 'On' },
  off: { vi: 'Tắt', en: 'Off' },
} as const;

export const groupTitles = {
  posts: { vi: 'Bài tôi viết', en: 'What I write' },
  ads: { vi: 'Tin khuyến mãi, từng kênh một', en: 'Offers, channel by channel' },
  personalise: { vi: 'Cá nhân hóa nội dung, từng loại một', en: 'Personalised content, kind by kind' },
  invitations: { vi: 'Khảo sát và lời mời', en: 'Surveys and invitations' },
  other: { vi: 'Việc khác', en: 'Other things' },
} as const;

export const groundWords = {
  agreement: { vi: 'Vì thỏa thuận với bạn', en: 'Because of our agreement with you' },
  law: { vi: 'Vì luật buộc', en: 'Because the law demands it' },
  consent: { vi: 'Chỉ khi bạn đồng ý', en: 'Only if you consent' },
  'de-identified': { vi: 'Không dùng dữ liệu nhận ra ai', en: 'Uses nothing by which anybody is recognised' },
  auxiliary: { vi: 'Chỉ phục vụ các việc khác', en: 'Only serves the others' },
} as const;
