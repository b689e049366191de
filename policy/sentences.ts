import { type Sentence } from '#enforcement/vocabulary.ts';

import { limits } from './laws.ts';

/** Headings promise nothing by themselves: it is proved that they are there. */
const test = 'tests/promises/sentences.test.ts';

/**
 * Every sentence of `text/published.vi.txt` in its order, verbatim, and what became of it. A letter behind a number is a
 * further piece of the same clause. A heading has the number of its section and a dot: a bare '1' would be taken
 * for an array index and sorted before all other keys.
 */
export const sentences = {
  '0.': {
    vi: 'CHÍNH SÁCH BẢO MẬT THÔNG TIN KHÁCH HÀNG',
    en: 'PRIVACY POLICY FOR CUSTOMER INFORMATION',
    outcome: 'kept',
    why: {
      vi: 'Trang này giữ nguyên từng câu đã công bố và nói bên cạnh mỗi câu hệ thống làm gì.',
      en: 'This page keeps every published sentence as it stands and says beside each what the system does.',
    },
    purposes: [],
    test,
  },
  '0.1': {
    vi:
      'Wecan-vn đảm bảo quyền quyết định của người sử dụng trong việc cho phép thu thập thông tin cá nhân của mình hoặc cung cấp cho tổ chức, ' +
      'doanh nghiệp, cá nhân khác.',
    en:
      "Wecan-vn guarantees the user's right to decide whether to allow the collection of their own personal information or its supply to other " +
      'organisations, businesses and individuals.',
    outcome: 'kept',
    why: {
      vi:
        'Mỗi lựa chọn có một công tắc riêng trong Trung tâm riêng tư, tất cả đều tắt cho đến khi bạn bật. Tắt hết, bạn vẫn đăng ký và mua hàng ' +
        'được.',
      en:
        'Each choice has a switch of its own in the privacy centre, and all are off until you turn them on. With all of them off you can still ' +
        'register and buy.',
    },
    purposes: ['community.publish', 'rights.serve'],
    test: 'tests/promises/0.1-every-switch-is-off.test.ts',
  },
  '0.1b': {
    vi: 'Mỗi người dùng đều có quyền cho phép thu thập thông tin cá nhân hoặc cung cấp cho các đối tượng khác.',
    en: 'Every user has the right to allow the collection of personal information or its supply to others.',
    outcome: 'kept',
    why: {
      vi: 'Bạn bật hay tắt lúc nào cũng được. Mỗi lần đổi được ghi lại để bạn xem.',
      en: 'You may turn a switch on or off at any time. Every change is recorded for you to see.',
    },
    purposes: ['community.publish', 'rights.serve'],
    test: 'tests/promises/0.1-every-switch-is-off.test.ts',
  },
  '0.2': {
    vi: 'Các bước thu thập thông tin cá nhân của người sử dụng trên Wecan-vn sẽ đều phải có sự đồng ý từ phía người dùng.',
    en: "Every step of collecting users' personal information on Wecan-vn must have the user's consent.",
    outcome: 'kept',
    why: {
      vi:
        'Mỗi phiếu nói lấy gì, để làm gì trước khi bạn gửi, và mỗi lần gửi có biên nhận. Thông tin mà tài khoản, đơn hàng hoặc luật bắt buộc phải ' +
        'có thì bạn xác nhận đã biết; còn lại là lựa chọn của bạn.',
      en:
        'Each form says what it takes and why before you send it, and each time there is a receipt. You acknowledge what the account, an order or ' +
        'the law requires; the rest is your choice.',
    },
    purposes: ['account.manage'],
    test: 'tests/promises/0.2-no-row-without-a-receipt.test.ts',
  },
  '1.': {
    vi: '1. Mục đích thu thập thông tin',
    en: '1. Purposes of collecting information',
    outcome: 'kept',
    why: {
      vi:
        'Mỗi mục đích dưới đây có tên và phạm vi riêng. Những mục đích luật buộc mà văn bản không nói cũng được nêu trên trang này. Việc nào ' +
        'không có tên thì hệ thống không làm.',
      en:
        'Each purpose below has a name and limits of its own. Purposes that the law demands and the text leaves out are named on this page too. ' +
        'What has no name is not done.',
    },
    purposes: [],
    test,
  },
  '1.1': {
    vi: '- Sử dụng để xác nhận thành viên khi thành viên dùng thông tin để đăng nhập vào hệ thống của Wecan-vn.',
    en: '- Used to confirm the member when the member uses their information to sign in to the system of Wecan-vn.',
    outcome: 'kept',
    why: {
      vi:
        'Khi đăng nhập, hệ thống chỉ tìm bạn theo email hoặc số di động rồi đối chiếu mật khẩu hoặc mã. Phần này không mở được tên, địa chỉ hay ' +
        'đơn hàng của bạn.',
      en:
        'At sign-in the system only finds you by e-mail or mobile number and compares the password or code. This part cannot open your name, ' +
        'address or orders.',
    },
    purposes: ['account.authenticate'],
    test: 'tests/promises/1.1-signing-in-reads-no-name.test.ts',
  },
  '1.2': {
    vi:
      '- Dùng để giao dịch trong khi mua hàng hóa, dịch của người bán trên Wecan-vn như dùng để đặt dịch vụ, mua hàng hóa, gửi hàng hóa, thanh ' +
      'toán tiền sau khi mua hàng hóa, dịch vụ ....',
    en:
      '- Used for transactions when buying goods or services from sellers on Wecan-vn, such as booking services, buying goods, sending goods, ' +
      'paying after buying goods or services ....',
    outcome: 'narrowed',
    why: {
      vi: 'Đơn hàng chỉ dùng những gì cần để giữ hàng, giao hàng và nhận tiền. Dấu “....” ở cuối câu không cho phép thêm việc nào.',
      en: 'An order uses just what is needed to reserve, deliver and take the money. The “....” at the end of the sentence allows nothing more.',
    },
    purposes: ['order.fulfil', 'order.pay'],
    test: 'tests/promises/1.2-an-order-uses-what-it-needs.test.ts',
  },
  '1.3': {
    vi:
      '- Website thu thập thông tin khách hàng để quản lý thông tin, phục vụ cho hoạt động cung cấp mã sản phẩm và hỗ trợ sau mua, để hồi đáp ' +
      'những câu hỏi hay thực hiện các yêu cầu của khách hàng.',
    en:
      '- The website collects customer information to manage information, to support the supply of product codes and help after purchase, and to ' +
      "answer customers' questions or carry out their requests.",
    outcome: 'narrowed',
    why: {
      vi: 'Bạn tự xem và sửa thông tin của mình. Hỗ trợ sau mua, bảo hành và trả lời câu hỏi ngay trên hệ thống chưa mở.',
      en: 'You see and correct your own details. After-sales help, warranty and answering questions inside the system are not open yet.',
    },
    purposes: ['account.manage', 'aftersale.support', 'aftersale.warranty', 'request.reply'],
    test: 'tests/promises/1.3-members-see-and-correct.test.ts',
  },
  '1.4': {
    vi:
      '- Dùng trong tuyên truyền quảng cáo các thông tin của Wecan-vn đến các thành viên gửi email giới thiệu về các sản phẩm dịch vụ trên ' +
      'Wecan-vn',
    en: '- Used to promote and advertise information about Wecan-vn to members by sending e-mails that introduce products and services on Wecan-vn',
    outcome: 'not used',
    why: {
      vi: 'Quảng cáo qua email chưa mở, nên không thư nào được gửi. Khi mở, chỉ gửi cho người tự bật công tắc này.',
      en: 'Advertising by e-mail is not open yet, so no such e-mail is sent. Once open, it goes only to those who turned this switch on.',
    },
    purposes: ['ads.email'],
    test: 'tests/promises/not-used.test.ts',
  },
  '1.5': {
    vi: '- Cung cấp thông tin về dịch vụ bằng email, bưu điện, điện thoại ...',
    en: '- Supplying information about services by e-mail, post, telephone ...',
    outcome: 'narrowed',
    why: {
      vi:
        'Hiện chỉ có tin về đơn hàng của chính bạn, không kèm quảng cáo. Quảng cáo qua email, bưu điện, điện thoại và tin nhắn chưa mở; dấu “...” ' +
        'không thêm kênh nào.',
      en:
        'For now there is only news about your own orders, without advertising. Offers by e-mail, post, phone and text message are not open yet; ' +
        'the “...” adds no channel.',
    },
    purposes: ['notice.service', 'ads.email', 'ads.post', 'ads.phone', 'ads.sms'],
    test: 'tests/promises/1.5-news-of-orders-only.test.ts',
  },
  '1.6': {
    vi:
      '- Dùng để cá nhân hóa nội dung mỗi khi khách hàng truy cập vào Wecan-vn, dựa theo giới tính, tuổi, nơi sinh sống, sở thích, lịch sử mua ' +
      'hàng, trang web thành viên đã xem.',
    en:
      '- Used to personalise the content each time a customer visits Wecan-vn, based on gender, age, place of residence, interests, purchase ' +
      'history and the web pages that the member has viewed.',
    outcome: 'not used',
    why: {
      vi:
        'Cá nhân hóa chưa mở: mọi người thấy cùng một nội dung và trang bạn xem không được ghi lại. Khi mở, mỗi loại trong sáu loại thông tin có ' +
        'một công tắc riêng, tắt sẵn.',
      en:
        'Personalisation is not open yet: everyone sees the same content, and the pages you view are not recorded. Once open, each of the six ' +
        'kinds of information has its own switch, off to begin with.',
    },
    purposes: ['personalise.content'],
    test: 'tests/promises/not-used.test.ts',
  },
  '1.7': {
    vi: '- Dùng để phân tích xu hướng tiêu dùng của khách hàng, với mục đích xây dựng những dịch vụ mới, hoặc cải thiện những dịch vụ cũ.',
    en: '- Used to analyse the consumption trends of customers, in order to build new services or improve old ones.',
    outcome: 'not used',
    why: {
      vi: 'Phân tích xu hướng chưa mở. Khi mở, chỉ dùng số liệu gộp của nhiều người, không nhận ra ai.',
      en: 'The analysis of trends is not open yet. Once open, it uses figures about many people only, in which nobody can be recognised.',
    },
    purposes: ['analytics.trend'],
    test: 'tests/promises/not-used.test.ts',
  },
  '1.8': {
    vi:
      '- Dùng để liên lạc với thành viên khi Wecan-vn điều tra thông tin khách hàng, tổ chức khuyến mại, trao đổi ý kiến thông tin trên bảng đánh ' +
      'giá, bình luận.',
    en: '- Used to contact members when Wecan-vn surveys customers, holds promotions, or exchanges opinions on information in reviews and comments.',
    outcome: 'narrowed',
    why: {
      vi: 'Hiện chỉ có kiểm duyệt bài bạn gửi. Khảo sát, mời dự khuyến mãi và báo có người trả lời chưa mở; khi mở, mỗi việc có một công tắc riêng.',
      en:
        'For now only the posts you send are moderated. Surveys, invitations to promotions and news of answers are not open yet; once open, each ' +
        'has its own switch.',
    },
    purposes: ['community.moderate', 'community.notify', 'survey.invite', 'promo.invite'],
    test: 'tests/promises/1.8-moderation-sees-posts.test.ts',
  },
  '1.9': {
    vi:
      '- Dùng để trả lời khi thành viên thắc mắc : công ty chúng tôi sẽ trả lời thành viên bằng email, điện thoại, hoặc gửi thư tới địa chỉ của ' +
      'thành viên, khi thành viên thắc mắc.',
    en:
      "- Used to answer members' queries: our company will answer members by e-mail, by telephone, or by a letter to the member's address, when " +
      'members have queries.',
    outcome: 'not used',
    why: {
      vi:
        'Nơi hỏi đáp trên hệ thống chưa mở. Khi mở, chúng tôi chỉ trả lời qua kênh mà bạn đã hỏi. Câu hỏi về dữ liệu cá nhân xin gửi người bảo vệ ' +
        'dữ liệu.',
      en:
        'The place for questions inside the system is not open yet. Once open, we answer only through the channel you used. Please send questions ' +
        'about personal data to the protection officer.',
    },
    purposes: ['request.reply'],
    test: 'tests/promises/not-used.test.ts',
  },
  '1.10': {
    vi: '- Dùng cung cấp thông tin cá nhân cho người bán.',
    en: '- Used to supply personal information to sellers.',
    outcome: 'narrowed',
    why: {
      vi:
        'Người bán chỉ thấy đơn của chính họ: bí danh, số di động đã che, tỉnh hoặc thành phố nhận hàng, món hàng và lời nhắn của bạn. Họ không thấy ' +
        'tên, email, số nhà hay tên đường của bạn.',
      en:
        'Sellers see their own orders only: your alias, a masked mobile number, the province of delivery, the items and your note. They do ' +
        'not see your name, e-mail, house number or street.',
    },
    purposes: ['seller.share'],
    test: 'tests/promises/1.10-sellers-see-their-own-orders.test.ts',
  },
  '2.': {
    vi: '2. Phạm vi thu thập thông tin:',
    en: '2. Scope of information collected:',
    outcome: 'kept',
    why: {
      vi: 'Danh sách thông tin là danh sách đóng. Thông tin không có tên trong đó thì không có chỗ để lưu.',
      en: 'The list of information is closed. What is not named in it has no place where it could be kept.',
    },
    purposes: [],
    test,
  },
  '2.1': {
    vi:
      'Thuật ngữ “Thông tin cá nhân” nghĩa là thông tin nhận diện hoặc có khả năng nhận diện danh tính cá nhân của thành viên, bao gồm: Họ Tên, ' +
      'Số CMND, địa chỉ liên lạc, Email, số điện thoại di động, độ tuổi, sở thích...',
    en:
      'The term “Personal information” means information that identifies or may identify a member as a person, including: full name, national id ' +
      'number, contact address, e-mail, mobile number, age, interests...',
    outcome: 'narrowed',
    why: {
      vi:
        'Chúng tôi không hỏi số CMND; tuổi được tính từ ngày sinh khi cần chứ không lưu; sở thích hiện chưa hỏi. Dấu “...” không thêm loại thông ' +
        'tin nào.',
      en:
        'We do not ask for the national id number; the age is worked out from the date of birth when needed and not kept; interests are not asked ' +
        'yet. The “...” adds no kind of information.',
    },
    purposes: ['account.manage'],
    test: 'tests/promises/2a-forms-ask-what-the-policy-lists.test.ts',
  },
  '2.2': {
    vi:
      'Chúng tôi tiến hành thu thập các thông tin cá nhân của khách hàng khi khách hàng đăng ký thành viên, và các thông tin khác trong quá trình ' +
      'khách hàng phản hồi về chất lượng sản phẩm, dịch vụ, những câu chuyện khách hàng chia sẻ…',
    en:
      'We collect personal information of customers when they register as members, and other information while customers give feedback on the ' +
      'quality of products and services, stories that customers share…',
    outcome: 'narrowed',
    why: {
      vi: 'Ngoài phiếu đăng ký, hiện chỉ có bài đánh giá do bạn tự gửi. Phản hồi chất lượng và câu chuyện chia sẻ chưa mở; dấu “…” không thêm gì.',
      en:
        'Besides the registration form there are, for now, only the reviews that you send yourself. Feedback on quality and stories are not open ' +
        'yet; the “…” adds nothing.',
    },
    purposes: ['account.manage', 'community.publish'],
    test: 'tests/promises/2a-forms-ask-what-the-policy-lists.test.ts',
  },
  '2.2b': {
    vi: 'Trong quá trình cung cấp dịch vụ Wecan-vn sẽ thu thập thông tin của các thành viên khi đăng ký như sau:',
    en: 'In the course of providing services Wecan-vn will collect information of members when they register, as follows:',
    outcome: 'kept',
    why: {
      vi: 'Mỗi phiếu chỉ hỏi những ô có trong chính sách. Hai danh sách dưới đây được nói rõ từng danh sách.',
      en: 'Each form asks only for what the policy lists for it. The two lists below are explained one by one.',
    },
    purposes: ['account.manage'],
    test: 'tests/promises/2a-forms-ask-what-the-policy-lists.test.ts',
  },
  '2a': {
    vi:
      'a, Thông tin của thành viên cung cấp khi đăng ký : Tên, địa chỉ, điện thoại, fax, địa chỉ email, số điện thoại di động, tên công ty, địa ' +
      'chỉ công ty, chức vụ, bí danh, ngày tháng năm sinh, giới tính, số thẻ tín dụng...',
    en:
      'a, Information that members give when they register: name, address, telephone, fax, e-mail address, mobile number, company name, company ' +
      'address, job title, alias, date of birth, gender, credit card number...',
    outcome: 'narrowed',
    why: {
      vi:
        'Đăng ký chỉ cần bí danh và một trong hai: email hoặc số di động. Fax và số thẻ tín dụng không được thu thập; thông tin khác bạn điền khi ' +
        'cần hoặc khi muốn. Dấu “...” không thêm gì.',
      en:
        'To register you need an alias and either an e-mail address or a mobile number. Fax and credit card numbers are not collected; you fill ' +
        'in the rest when it is needed or when you like. The “...” adds nothing.',
    },
    purposes: ['account.manage'],
    test: 'tests/promises/2a-forms-ask-what-the-policy-lists.test.ts',
  },
  '2b': {
    vi:
      'b, Thông tin nhận được khi thành viên sử dụng dịch vụ : Thông tin do thành viên đăng trên các bảng đánh giá, bình chọn, bình luận về sản ' +
      'phẩm.',
    en: 'b, Information received when members use the services: information that members post in reviews, votes and comments about products.',
    outcome: 'narrowed',
    why: {
      vi: 'Bài đánh giá chỉ hiện công khai khi bạn bật công tắc, dưới bí danh, sau khi được kiểm duyệt. Bình chọn và bình luận chưa mở.',
      en:
        'A review appears in public only if you turned the switch on, under your alias, after it was moderated. Votes and comments are not open ' +
        'yet.',
    },
    purposes: ['community.publish', 'community.moderate'],
    test: 'tests/promises/2b-posts-follow-the-switch.test.ts',
  },
  '2b.2': {
    vi: 'Thông tin khi các thành viên trả lời các bảng điều tra thông tin Wecan-vn đưa ra, bằng email, hay trên website.',
    en: 'Information when members answer the surveys that Wecan-vn puts out, by e-mail or on the website.',
    outcome: 'not used',
    why: { vi: 'Khảo sát chưa mở, nên không có câu trả lời nào được thu thập.', en: 'Surveys are not open yet, so no answers are collected.' },
    purposes: ['survey.invite'],
    test: 'tests/promises/not-used.test.ts',
  },
  '3.': {
    vi: '3. Phạm vi sử dụng thông tin thu thập',
    en: '3. Scope of use of the information collected',
    outcome: 'narrowed',
    why: {
      vi: 'Mỗi thông tin chỉ dùng cho mục đích có tên của nó. Những câu để ngỏ trong mục này không cho phép điều gì.',
      en: 'Each piece of information is used for its named purposes only. The open-ended sentences of this section allow nothing.',
    },
    purposes: [],
    test: 'tests/promises/3.1-named-parties-only.test.ts',
  },
  '3.1': {
    vi:
      'Thông tin cá nhân thu thập được sẽ chỉ được sử dụng trong nội bộ công ty cho mục đích phục vụ người dùng và nâng cao chất lượng dịch vụ ' +
      'của Wecan-vn.',
    en: 'Personal information collected will be used only within the company, to serve users and improve the quality of the services of Wecan-vn.',
    outcome: 'narrowed',
    why: {
      vi:
        'Dữ liệu ở lại trong công ty; chỉ những bên được nêu tên trên trang này nhận đúng phần họ cần. “Nâng cao chất lượng dịch vụ” không phải ' +
        'là một mục đích riêng nên không mở thêm việc gì.',
      en:
        'Data stay in the company; only the parties named on this page receive just the part they need. “Improving the quality of services” is no ' +
        'purpose of its own and so opens nothing more.',
    },
    purposes: ['order.fulfil', 'order.pay', 'seller.share'],
    test: 'tests/promises/3.1-named-parties-only.test.ts',
  },
  '3.2': {
    vi:
      'Khi cần thiết, chúng tôi có thể sử dụng những thông tin này để liên hệ trực tiếp với khách hàng dưới các hình thức như: gửi thư ngỏ, đơn ' +
      'đặt hàng, thư cảm ơn, thông tin về khuyến mãi và dịch vụ mới…',
    en:
      'When necessary, we may use this information to contact customers directly in forms such as: open letters, order forms, thank-you letters, ' +
      'information on promotions and new services…',
    outcome: 'not used',
    why: {
      vi: 'Các loại thư này chưa mở. “Khi cần thiết” và dấu “…” không cho phép gì: thư quảng cáo chỉ gửi khi bạn đã bật công tắc của kênh đó.',
      en:
        'These letters are not open yet. “When necessary” and the “…” allow nothing: advertising is sent only where you have turned on the switch ' +
        'of that channel.',
    },
    purposes: ['ads.email', 'ads.post', 'ads.phone', 'ads.sms'],
    test: 'tests/promises/not-used.test.ts',
  },
  '3.3': {
    vi:
      'Chúng tôi cũng có thể dùng những thông tin chúng tôi tập hợp được để thông báo đến Người sử dụng những sản phẩm hoặc dịch vụ khác đang có ' +
      'trên Wecan-vn hoặc những công ty liên kết với nó hoặc để liên hệ với Người sử dụng để biết đánh giá của Người sử dụng về những sản phẩm và ' +
      'những dịch vụ hiện tại hoặc những sản phẩm và dịch vụ mới tiềm năng có thể được đưa ra.',
    en:
      'We may also use the information we have gathered to tell Users about other products or services available on Wecan-vn or at companies ' +
      'affiliated with it, or to contact Users to learn their opinion of present products and services or of potential new products and services ' +
      'that may be offered.',
    outcome: 'not used',
    why: {
      vi: 'Tin của công ty liên kết và việc hỏi ý kiến chưa mở. Khi mở, cần bạn đồng ý với đích danh từng công ty, hoặc bật công tắc khảo sát.',
      en:
        'News of affiliated companies and requests for opinions are not open yet. Once open, they need your agreement to each company by name, or ' +
        'the survey switch.',
    },
    purposes: ['ads.affiliate', 'survey.invite'],
    test: 'tests/promises/not-used.test.ts',
  },
  '3.4': {
    vi:
      'Thông tin cá nhân của Người sử dụng có thể bị chia sẻ với những công ty khác, nhưng chỉ khi cần thiết để đáp ứng các yêu cầu của Người sử ' +
      'dụng',
    en: "Users' personal information may be shared with other companies, but only when necessary to meet the requests of Users",
    outcome: 'not used',
    why: {
      vi: 'Việc chuyển yêu cầu của bạn cho công ty khác chưa mở. Khi mở, mỗi lần cần bạn đồng ý, cho đúng yêu cầu đó và đúng công ty đó.',
      en:
        'Passing your request on to another company is not open yet. Once open, it needs your agreement each time, for that request and that ' +
        'company.',
    },
    purposes: ['request.forward'],
    test: 'tests/promises/not-used.test.ts',
  },
  '3.4b': {
    vi: 'hay cho những mục đích liên quan.',
    en: 'or for related purposes.',
    outcome: 'not used',
    why: {
      vi: '“Mục đích liên quan” không nói rõ là việc gì, nên không cho phép việc gì. Mỗi mục đích phải có tên.',
      en: '“Related purposes” does not say which, so it allows none. Every purpose must have a name.',
    },
    purposes: [],
    test: 'tests/promises/not-used.test.ts',
  },
  '3.5': {
    vi:
      'Chúng tôi không cung cấp các thông tin cá nhân của Người sử dụng cho bên thứ 3 để thực hiện các dịch vụ cho riêng khi chưa có sự đồng ý ' +
      'của Người sử dụng.',
    en: "We do not supply Users' personal information to third parties to carry out services of their own without the consent of the User.",
    outcome: 'kept',
    why: {
      vi:
        'Hệ thống không có lối nào gửi dữ liệu cho bên khác để họ dùng vào việc riêng. Nếu sau này có, phải có sự đồng ý của bạn cho đích danh ' +
        'bên đó.',
      en:
        'The system has no way of sending data to others for business of their own. Should there be one later, it needs your consent for that ' +
        'party by name.',
    },
    purposes: [],
    test: 'tests/promises/3.1-named-parties-only.test.ts',
  },
  '3.6': {
    vi: 'Tuy nhiên, Chúng tôi cũng có thể cung cấp các thông tin khi thông tin đó được xác định có ảnh hưởng, tác động tiêu cực cho bên thứ ba,',
    en: 'However, we may also supply information when that information is determined to affect a third party or have a negative impact on it,',
    outcome: 'not used',
    why: {
      vi:
        '“Có ảnh hưởng” là chữ quá rộng nên không cho phép điều gì. Điều duy nhất luật cho ở đây là cứu người khi tính mạng, sức khỏe bị đe dọa, ' +
        'kèm bằng chứng; lối này trên hệ thống chưa mở.',
      en:
        '“Affect” is too wide a word and so allows nothing. All that the law allows here is to save someone whose life or health is in danger, ' +
        'with proof; that way is not open in the system yet.',
    },
    purposes: ['vital.disclose'],
    test: 'tests/promises/not-used.test.ts',
  },
  '3.7': {
    vi: 'chúng tôi cũng có thể cung cấp, tiết lộ những thông tin này khi được pháp luật cho phép',
    en: 'we may also supply or disclose this information when the law permits',
    outcome: 'not used',
    why: {
      vi: 'Chỉ theo văn bản của cơ quan nhà nước có thẩm quyền, hai người duyệt, đúng phần được yêu cầu. Lối này trên hệ thống chưa mở.',
      en:
        'Only on a written request of a competent state authority, approved by two people, and just the part that was asked. That way is not open ' +
        'in the system yet.',
    },
    purposes: ['authority.disclose'],
    test: 'tests/promises/not-used.test.ts',
  },
  '3.7b': {
    vi: 'và trong bất cứ các trường hợp khác mà chúng tôi có sự xác định hợp lý rằng điều đó cần thiết để cung cấp dịch vụ cho các cá nhân.',
    en: 'and in any other case in which we reasonably determine that it is necessary in order to provide services to individuals.',
    outcome: 'not used',
    why: {
      vi: 'Luật không cho một công ty tự xác định là hợp lý để tiết lộ dữ liệu của bạn. Câu này không cho phép điều gì.',
      en: 'The law does not let a company decide for itself that it is reasonable to disclose your data. This sentence allows nothing.',
    },
    purposes: [],
    test: 'tests/promises/not-used.test.ts',
  },
  '3.8': {
    vi: 'Chúng tôi chỉ tập hợp lại các thông tin cá nhân trong phạm vi phù hợp và cần thiết cho mục đích thương mại đúng đắn của chúng tôi.',
    en: 'We gather personal information only to the extent that is fit and necessary for our proper commercial purposes.',
    outcome: 'narrowed',
    why: {
      vi:
        '“Mục đích thương mại đúng đắn” không phải là một mục đích. Thông tin nào không phục vụ ít nhất một mục đích có tên thì không được thu ' +
        'thập.',
      en: '“Proper commercial purposes” is no purpose. Information that serves no named purpose may not be collected.',
    },
    purposes: [],
    test: 'tests/promises/3.8-no-field-without-a-use.test.ts',
  },
  '3.9': {
    vi:
      'Và chúng tôi duy trì các biện pháp thích hợp nhằm bảo đảm tính an toàn, nguyên vẹn, độ chính xác, và tính bảo mật những thông tin mà Người ' +
      'sử dụng đã cung cấp.',
    en: 'And we maintain suitable measures to secure the safety, integrity, accuracy and confidentiality of the information that Users have given.',
    outcome: 'kept',
    why: {
      vi:
        'Tên, địa chỉ, số điện thoại và email được mã hóa bằng khóa riêng của từng thành viên. Bạn tự xem và sửa thông tin của mình để chúng luôn ' +
        'đúng.',
      en:
        "Names, addresses, phone numbers and e-mail addresses are encrypted under keys of each member's own. You see and correct your details " +
        'yourself, so that they stay accurate.',
    },
    purposes: ['account.manage', 'rights.serve'],
    test: 'tests/promises/3.9-sealed-and-whole.test.ts',
  },
  '4.': {
    vi: '4. Thẩm quyền tiếp cận với thông tin thu thập',
    en: '4. Authority to access the information collected',
    outcome: 'kept',
    why: {
      vi: 'Ai được tiếp cận là một danh sách đóng, in trên trang này. Người và bên không có tên thì không mở được gì.',
      en: 'Who may have access is a closed list, printed on this page. Whoever is not named on it can open nothing.',
    },
    purposes: [],
    test,
  },
  '4.0': {
    vi:
      'Chỉ những cơ quan, tổ chức, cá nhân có thẩm quyền hoặc theo yêu cầu của cơ quan có thẩm quyền mới được tiếp cận các thông tin thu thập bao ' +
      'gồm :',
    en:
      'Only agencies, organisations and individuals that have authority, or act at the request of a competent agency, may access the information ' +
      'collected, including:',
    outcome: 'kept',
    why: {
      vi: 'Mỗi mục đích có một lối vào dữ liệu riêng và chỉ mở được phần của mục đích đó.',
      en: 'Each purpose has its own way to the data and can open only the part of that purpose.',
    },
    purposes: [],
    test: 'tests/promises/4.0-grants-are-the-policy.test.ts',
  },
  '4.1': {
    vi: '- Tổ chức, cá nhân, bộ phận thuộc công ty TNHH Dịch vụ Thoại Phong được giao chức năng, nhiệm vụ tiếp cận, sử dụng thông tin thu thập để:',
    en:
      '- Organisations, individuals and departments of Thoai Phong Service Co., Ltd. that have been given the function and task of accessing and ' +
      'using the collected information in order to:',
    outcome: 'narrowed',
    why: {
      vi:
        'Nhân viên chỉ mở được dữ liệu khi được giao việc, và mỗi lần giao có người giao, lý do và ngày hết hạn. Bốn việc dưới đây được nói rõ ' +
        'từng việc.',
      en:
        'Staff can open data only while they hold a task, and each task has a giver, a reason and an end. The four uses below are explained one ' +
        'by one.',
    },
    purposes: ['staff.operate', 'ops.store', 'personalise.content', 'aftersale.support', 'request.reply', 'rnd.platform'],
    test: 'tests/promises/4.1-departments.test.ts',
  },
  '4.1b': {
    vi: 'Lưu trữ thông tin về khách hàng, thời gian đăng nhập, nhật ký mua, bán hàng hóa , dịch vụ;',
    en: 'Store information about customers, sign-in times, and the log of purchases and sales of goods and services;',
    outcome: 'narrowed',
    why: {
      vi:
        'Lưu trữ chỉ phục vụ các mục đích khác và không cho ai quyền đọc riêng. Thời gian đăng nhập nằm trong nhật ký an toàn, đơn hàng nằm trong ' +
        'hồ sơ hợp đồng.',
      en:
        'Storage only serves the other purposes and gives nobody a right to read. Sign-in times are in the security log, orders in the contract ' +
        'records.',
    },
    purposes: ['ops.store', 'law.security-log', 'law.contract-record'],
    test: 'tests/promises/4.1-departments.test.ts',
  },
  '4.1c': {
    vi: 'Hiển thị gợi ý sản phẩm, dịch vụ cho khách hàng;',
    en: 'Show customers suggestions of products and services;',
    outcome: 'not used',
    why: {
      vi: 'Gợi ý theo từng người chưa mở. Khi mở, chỉ dùng loại thông tin mà bạn đã bật.',
      en: 'Personal suggestions are not open yet. Once open, they use only the kinds of information that you turned on.',
    },
    purposes: ['personalise.content'],
    test: 'tests/promises/not-used.test.ts',
  },
  '4.1d': {
    vi: 'sử dụng cho các mục đích chăm sóc khách hàng, hỗ trợ người dùng của Wecan-vn;',
    en: 'use it for customer care and for supporting users of Wecan-vn;',
    outcome: 'not used',
    why: {
      vi: 'Nơi chăm sóc khách hàng trên hệ thống chưa mở. Khi mở, nhân viên chỉ thấy hồ sơ đang được giao cho mình.',
      en: 'The customer care desk inside the system is not open yet. Once open, staff see only the case assigned to them.',
    },
    purposes: ['aftersale.support', 'request.reply'],
    test: 'tests/promises/not-used.test.ts',
  },
  '4.1e': {
    vi: 'Để phục vụ cho viên nghiên cứu, phát triển sàn thương mại điện tử Wecan-vn',
    en: 'Serve the research and development of the Wecan-vn e-commerce marketplace',
    outcome: 'not used',
    why: {
      vi: 'Nghiên cứu và phát triển không nhận dữ liệu nào nhận ra được bạn. Số liệu gộp cũng chưa mở.',
      en: 'Research and development receives nothing by which you could be recognised. Figures about many people are not open yet either.',
    },
    purposes: ['rnd.platform'],
    test: 'tests/promises/not-used.test.ts',
  },
  '4.2': {
    vi: '- Cơ quan nhà nước có thẩm quyền nhằm đảm bảo việc thực thi pháp luật',
    en: '- Competent state agencies, to secure the enforcement of the law',
    outcome: 'not used',
    why: {
      vi: 'Lối này trên hệ thống chưa mở. Khi mở: chỉ theo văn bản, hai người duyệt, đúng phần được yêu cầu.',
      en: 'That way is not open in the system yet. Once open: in writing only, approved by two people, and just the part that was asked.',
    },
    purposes: ['authority.disclose'],
    test: 'tests/promises/not-used.test.ts',
  },
  '4.3': {
    vi:
      '- Bên thứ ba liên quan đến hoạt động thương mại điện tử trên sàn thương mại điện tử Wecan-vn nhằm đảm bảo cho hoạt động cung cấp sản phẩm, ' +
      'dịch vụ đến người tiêu dùng ví dụ: bên vận chuyển; tổ chức thanh toán, đơn vị bảo hành.',
    en:
      '- Third parties involved in e-commerce on the Wecan-vn marketplace, so that products and services can be supplied to consumers, for ' +
      'example: carriers; payment organisations, warranty units.',
    outcome: 'narrowed',
    why: {
      vi:
        'Chữ “ví dụ” không thêm bên nào. Bên vận chuyển, tổ chức thanh toán và người bán, mà câu này bỏ sót, nhận đúng phần ghi trên trang này; ' +
        'đơn vị bảo hành chưa mở.',
      en:
        'The words “for example” add nobody. Carriers, payment organisations and sellers, whom this sentence leaves out, receive just the part ' +
        'stated on this page; warranty units are not open yet.',
    },
    purposes: ['order.fulfil', 'order.pay', 'seller.share', 'aftersale.support', 'aftersale.warranty'],
    test: 'tests/promises/3.1-named-parties-only.test.ts',
  },
  '4.4': {
    vi:
      'Ngoài ra, Wecan-vn sẽ không chia sẻ thông tin cá nhân của thành viên cho bất kỳ một bên thứ ba nào khác khi chưa được sự đồng ý của khách ' +
      'hàng',
    en: "Besides these, Wecan-vn will not share members' personal information with any other third party without the customer's consent,",
    outcome: 'kept',
    why: {
      vi: 'Bên không có tên trên trang này không nhận gì: trong hệ thống không có lối nào gửi cho họ.',
      en: 'Whoever is not named on this page receives nothing: the system has no way to send them anything.',
    },
    purposes: [],
    test: 'tests/promises/3.1-named-parties-only.test.ts',
  },
  '4.4b': {
    vi:
      'ngoại trừ trong một vài trường hợp đặc biệt, Wecan-vn có thể bị yêu cầu phải tiết lộ thông tin cá nhân, ví dụ như khi có căn cứ cho việc ' +
      'tiết lộ thông tin là cần thiết để ngăn chặn các mối đe dọa về tính mạng và sức khỏe, hay cho mục đích thực thi pháp luật.',
    en:
      'except in a few special cases in which Wecan-vn may be required to disclose personal information, for example when there are grounds that ' +
      'disclosure is necessary to prevent threats to life and health, or for law enforcement.',
    outcome: 'not used',
    why: {
      vi:
        'Hai ngoại lệ là cứu người và yêu cầu bằng văn bản của cơ quan nhà nước; “vài trường hợp đặc biệt” không thêm ngoại lệ nào. Cả hai lối ' +
        'trên hệ thống chưa mở.',
      en:
        'The two exceptions are saving a life and a written request of a state authority; “a few special cases” adds none. Neither way is open in ' +
        'the system yet.',
    },
    purposes: ['vital.disclose', 'authority.disclose'],
    test: 'tests/promises/not-used.test.ts',
  },
  '4.5': {
    vi: 'Trong mọi trường hợp, Wecan-vn cam kết thực hiện đầy đủ nghĩa vụ bảo mật thông tin cá nhân người dùng theo quy định của pháp luật.',
    en: "In every case, Wecan-vn undertakes to fulfil in full its duty to keep users' personal information confidential as the law provides.",
    outcome: 'kept',
    why: {
      vi: 'Quyền đọc và ghi dữ liệu được tạo ra từ chính sách này. Các biện pháp bảo vệ được nói rõ trên trang này.',
      en: 'The rights to read and write data are made from this policy. The protective measures are described on this page.',
    },
    purposes: [],
    test: 'tests/promises/3.9-sealed-and-whole.test.ts',
  },
  '5.': {
    vi: '5. Thời gian lưu trữ thông tin',
    en: '5. How long information is kept',
    outcome: 'narrowed',
    why: {
      vi: 'Một thời hạn chung không đúng cho mọi loại thông tin. Trang này nêu hạn của từng loại.',
      en: 'One period does not fit every kind of information. This page states the period of each.',
    },
    purposes: [],
    test: 'tests/promises/5.1-everything-has-an-end.test.ts',
  },
  '5.1': {
    vi: 'Thông tin cá nhân của người dùng được lưu trữ trong suốt quá trình người dùng sử dụng sàn thương mại điện tử Wecan-vn.',
    en: "Users' personal information is kept for as long as the user uses the Wecan-vn e-commerce marketplace.",
    outcome: 'narrowed',
    why: {
      vi: 'Hồ sơ được giữ khi bạn còn tài khoản; loại có hạn ngắn hơn thì theo hạn của nó. Việc hỏi lại thành viên lâu không đăng nhập chưa mở.',
      en:
        'Your details are kept while you have an account; what has a shorter period follows that period. Asking members who have not signed in ' +
        'for long is not open yet.',
    },
    purposes: ['account.manage', 'account.authenticate'],
    test: 'tests/promises/5.1-everything-has-an-end.test.ts',
  },
  '5.2': {
    vi:
      'Trong trường hợp người dùng chấm dứt sử dụng sàn thương mại điện tử Wecan- vn thì thông tin người dùng vẫn tiếp tục được lưu trữ trong ' +
      'thời hạn 01 năm.',
    en: "If the user stops using the Wecan-vn e-commerce marketplace, the user's information continues to be kept for a period of 01 year.",
    outcome: 'narrowed',
    why: {
      vi:
        `${limits.afterCloseYears} năm là hạn dài nhất cho hồ sơ, và ngắn hơn nếu bạn yêu cầu xóa. Luật buộc giữ hồ sơ đơn hàng ` +
        `${limits.contractYears} năm, chứng từ ${limits.voucherYears} năm, nhật ký kết nối ${limits.securityLogMonths} tháng. Tự đóng tài khoản ` +
        'chưa mở: xin viết cho người bảo vệ dữ liệu.',
      en:
        `${limits.afterCloseYears} year is the longest period for your details, and shorter if you ask for erasure. The law demands order records ` +
        `for ${limits.contractYears} years, vouchers for ${limits.voucherYears} years and connection logs for ${limits.securityLogMonths} months. ` +
        'Closing an account yourself is not open yet: please write to the protection officer.',
    },
    purposes: ['account.manage', 'law.contract-record', 'law.accounting', 'law.security-log'],
    test: 'tests/promises/5.1-everything-has-an-end.test.ts',
  },
  '6.': {
    vi: '6. Địa chỉ của đơn vụ thu thập thông tin',
    en: '6. Address of the unit that collects the information',
    outcome: 'kept',
    why: {
      vi: 'Tên, địa chỉ và cách liên hệ của đơn vị có ở cuối mỗi trang.',
      en: 'Name, address and contacts of the company stand at the foot of every page.',
    },
    purposes: [],
    test: 'tests/promises/6.2-the-page-names-the-company.test.ts',
  },
  '6.1': {
    vi:
      'Trong trường hợp cá nhân có thắc mắc liên quan về hoạt động thu thập, xử lý thông tin của cá nhân đó thì nguời đó có thể liên hệ trực tiếp ' +
      'đến trụ sở công ty, hoặc gửi email hoặc gọi điện thoại đến Công ty TNHH Dịch vụ Thoại Phong theo thông tin liên hệ phía dưới và thông tin ' +
      'liên hệ được công khai trên ứng dụng',
    en:
      'If a person has queries about the collection and processing of their information, that person may come directly to the office of the ' +
      'company, or send an e-mail to or telephone Thoai Phong Service Co., Ltd. at the contacts below, which are also made public in the ' +
      'application',
    outcome: 'kept',
    why: {
      vi:
        `Bạn có thể đến trụ sở, viết email hoặc gọi điện; chúng tôi xác nhận trong ${limits.requestAcknowledgeWorkingDays} ngày làm việc. Gửi và ` +
        'theo dõi yêu cầu ngay trên hệ thống chưa mở.',
      en:
        `You may come to the office, write an e-mail or call; we acknowledge within ${limits.requestAcknowledgeWorkingDays} working days. Sending ` +
        'and following a request inside the system is not open yet.',
    },
    purposes: ['rights.serve'],
    test: 'tests/promises/6.2-the-page-names-the-company.test.ts',
  },
  '6.2': {
    vi:
      '- Mã số thuế: 0315224638 - Người đại diện theo pháp luật: Phạm Ngọc Hùng - Địa chỉ: Tầng 3 - Tầng 7 Tòa nhà Blue Diamond số Y1 Đường Hồng ' +
      'Lĩnh Cư xá Bắc Hải, Phường 15, Quận 10, Thành phố Hồ Chí Minh - Điện thoại:(028)38503852 - Email: thoaiphong@wecan.com.vn - Website: ' +
      'https://www.wecan.com.vn/',
    en:
      '- Tax code: 0315224638 - Legal representative: Phạm Ngọc Hùng - Address: Floors 3 to 7, Blue Diamond Building, number Y1 Hồng Lĩnh Street, ' +
      'Bắc Hải Residential Quarter, Ward 15, District 10, Ho Chi Minh City - Telephone: (028)38503852 - E-mail: thoaiphong@wecan.com.vn - ' +
      'Website: https://www.wecan.com.vn/',
    outcome: 'narrowed',
    why: {
      vi:
        'Những dòng này chưa được xác nhận lại: Quận 10 không còn từ ngày 01/07/2025 và văn bản chưa nêu người bảo vệ dữ liệu. Chưa xác nhận đủ ' +
        'thì sàn chưa mở chính thức; bản trình diễn dùng một công ty không có thật.',
      en:
        'These lines still have to be confirmed: District 10 has not existed since 1 July 2025, and the text names no protection officer. Until ' +
        'all is confirmed the marketplace does not open for real; the demonstration uses an invented company.',
    },
    purposes: [],
    test: 'tests/promises/6.2-the-page-names-the-company.test.ts',
  },
} as const satisfies Record<string, Sentence>;
