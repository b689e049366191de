import { type CollectionPoint } from '#enforcement/vocabulary.ts';

import { limits } from './laws.ts';
import { switches } from './switches.ts';

/** Every place where personal data come in. A form shows its notice and asks for these fields, no others. */
export const collectionPoints = {
  'sign-in': {
    words: {
      title: { vi: 'Đăng nhập', en: 'Sign in' },
      notice: {
        vi:
          'Chúng tôi dùng email hoặc số di động và mật khẩu hoặc mã của bạn để biết đó là bạn; chúng chỉ được lưu ở dạng mã hóa hoặc băm. Luật ' +
          `buộc ghi thời gian đăng nhập, địa chỉ IP và thiết bị trong ${limits.securityLogMonths} tháng. Mã gửi đến bạn đi qua đơn vị chuyển tin ` +
          'nhắn hoặc thư; ngoài ra không gửi cho bên nào. Bạn xem lại được trong Trung tâm riêng tư.',
        en:
          'We use your e-mail address or mobile number and your password or code to know that it is you; they are kept encrypted or hashed only. ' +
          `The law demands a log of sign-in times, IP addresses and devices for ${limits.securityLogMonths} months. A code on its way to you ` +
          'passes the company that carries the message; nobody else receives anything. You can see it all in the privacy centre.',
      },
    },
    // E-mail or mobile number, one of the two. Connection and time are recorded with the sign-in, not typed.
    fields: [
      { field: 'credentials', isRequired: true },
      { field: 'email', isRequired: false },
      { field: 'mobile', isRequired: false },
      { field: 'connection', isRequired: true },
      { field: 'login_time', isRequired: true },
    ],
    purposes: ['account.authenticate', 'law.security-log'],
    switches: [],
  },
  register: {
    words: {
      title: { vi: 'Đăng ký', en: 'Register' },
      notice: {
        vi:
          'Chúng tôi cần bí danh, là tên người khác nhìn thấy, và một trong hai: email hoặc số di động, để mở tài khoản, để bạn đăng nhập và để ' +
          `báo tin về đơn hàng của bạn. Họ tên không bắt buộc. Thông tin được giữ khi bạn còn tài khoản và nhiều nhất ${limits.afterCloseYears} ` +
          'năm sau khi đóng; ngoài đơn vị chuyển tin nhắn hoặc thư, đăng ký không gửi gì cho bên khác. Bạn xem, sửa được bất cứ lúc nào và có ' +
          'quyền yêu cầu xóa; công tắc dưới đây là tùy bạn.',
        en:
          'We need an alias, which is the name that others see, and either an e-mail address or a mobile number, to open your account, to sign ' +
          'you in and to send news of your orders. Your full name is optional. We keep this while you have an account and ' +
          `${limits.afterCloseYears} year after you close it at most; except for the company that carries messages to you, registering sends ` +
          'nothing to anyone else. You can see and correct it at any time and may ask for erasure; the switch below is up to you.',
      },
    },
    // Mobile number or e-mail, one of the two. Choices of advertising are not offered here: nobody should meet them on the way in.
    fields: [
      { field: 'alias', isRequired: true },
      { field: 'name', isRequired: false },
      { field: 'mobile', isRequired: false },
      { field: 'email', isRequired: false },
    ],
    purposes: ['account.authenticate', 'account.manage', 'notice.service'],
    switches: ['community.publish'],
  },
  profile: {
    words: {
      title: { vi: 'Hồ sơ', en: 'Profile' },
      notice: {
        vi:
          'Bí danh là tên người khác nhìn thấy. Họ tên, ngày sinh, giới tính và điện thoại cố định không bắt buộc, chỉ để bạn quản lý tài khoản; ' +
          `ngày sinh còn cho biết bạn đã đủ ${limits.childUnderYears} tuổi chưa. Không gửi cho bên nào khi lưu; giữ khi bạn còn tài khoản và ` +
          `nhiều nhất ${limits.afterCloseYears} năm sau khi đóng. Bạn sửa được bất cứ lúc nào và có quyền yêu cầu xóa.`,
        en:
          'The alias is the name that others see. Full name, date of birth, gender and landline are optional and serve the managing of your ' +
          `account only; the date of birth also tells whether you are ${limits.childUnderYears} yet. Saving sends nothing to anyone; it is kept ` +
          `while you have an account and ${limits.afterCloseYears} year after you close it at most. You can correct it at any time and may ask ` +
          'for erasure.',
      },
    },
    fields: [
      { field: 'name', isRequired: false },
      { field: 'alias', isRequired: true },
      { field: 'dob', isRequired: false },
      { field: 'gender', isRequired: false },
      { field: 'phone', isRequired: false },
    ],
    purposes: ['account.manage'],
    switches: [],
  },
  company: {
    words: {
      title: { vi: 'Thông tin công ty', en: 'Company details' },
      notice: {
        vi:
          'Chỉ điền khi bạn mua cho công ty: tên, địa chỉ công ty và chức vụ được dùng cho hóa đơn, do bộ phận tài chính mở. Trên chứng từ, luật ' +
          `kế toán buộc giữ ${limits.voucherYears} năm; trong hồ sơ, giữ khi bạn còn tài khoản và nhiều nhất ${limits.afterCloseYears} năm sau ` +
          'khi đóng. Bạn sửa được bất cứ lúc nào và có quyền yêu cầu xóa phần luật không buộc giữ.',
        en:
          'Fill this in only if you buy for a company: its name and address and your job title are used for invoices, by the money department. On ' +
          `vouchers, accounting law demands that they are kept for ${limits.voucherYears} years; in your profile, while you have an account and ` +
          `${limits.afterCloseYears} year after you close it at most. You can correct them at any time and may ask for erasure of what the law ` +
          'does not demand.',
      },
    },
    fields: [
      { field: 'company_name', isRequired: true },
      { field: 'company_address', isRequired: true },
      { field: 'job_title', isRequired: false },
    ],
    purposes: ['account.manage', 'law.accounting'],
    switches: [],
  },
  identifier: {
    words: {
      title: { vi: 'Thêm email hoặc số di động', en: 'Add an e-mail address or mobile number' },
      notice: {
        vi:
          'Email hoặc số di động này dùng để bạn đăng nhập và để báo tin về đơn hàng của bạn, không dùng để quảng cáo. Tin đi qua đơn vị chuyển ' +
          'tin nhắn hoặc thư. Người bán chỉ thấy số di ' +
          `động đã che trên đơn của họ. Giữ đến khi bạn đổi, hoặc khi bạn còn tài khoản và nhiều nhất ${limits.afterCloseYears} năm sau khi đóng; ` +
          'bạn có quyền yêu cầu xóa.',
        en:
          'This e-mail address or mobile number is used to sign you in and to send news of your orders, not for advertising. Messages pass the ' +
          'company that carries them. Sellers see only a ' +
          `masked mobile number on their own orders. It is kept until you change it, or while you have an account and ${limits.afterCloseYears} ` +
          'year after you close it at most; you may ask for erasure.',
      },
    },
    // One of the two at a time.
    fields: [
      { field: 'email', isRequired: false },
      { field: 'mobile', isRequired: false },
    ],
    purposes: ['account.authenticate', 'account.manage', 'notice.service', 'seller.share'],
    switches: [],
  },
  password: {
    words: {
      title: { vi: 'Mật khẩu', en: 'Password' },
      notice: {
        vi:
          'Mật khẩu là tùy bạn: không đặt thì bạn đăng nhập bằng mã. Chúng tôi chỉ giữ dạng băm, từ đó không ai đọc lại được mật khẩu, đến khi bạn ' +
          'đổi, bỏ hoặc đóng tài khoản. Không gửi cho bên nào.',
        en:
          'A password is up to you: without one you sign in with a code. We keep a hash only, from which nobody can read the password, until you ' +
          'change it, take it away or close your account. It is sent to nobody.',
      },
    },
    fields: [{ field: 'credentials', isRequired: true }],
    purposes: ['account.authenticate'],
    switches: [],
  },
  address: {
    words: {
      title: { vi: 'Địa chỉ nhận hàng', en: 'Delivery address' },
      notice: {
        vi:
          'Tên và số di động của người nhận cùng địa chỉ được dùng để giao hàng; bên giao hàng của kiện nhận đúng những thông tin này, người bán ' +
          'thì không. Nếu người nhận là người khác, xin cho họ biết trước khi ghi. Giữ khi bạn còn tài khoản và nhiều nhất ' +
          `${limits.afterCloseYears} năm sau khi đóng; bạn sửa được bất cứ lúc nào và có quyền yêu cầu xóa.`,
        en:
          'Name and mobile number of the recipient and the address are used for delivery; the carrier of the parcel receives just these, the ' +
          'seller does not. If the recipient is someone else, please tell them first. They are kept while you have an account and ' +
          `${limits.afterCloseYears} year after you close it at most; you can correct them at any time and may ask for erasure.`,
      },
    },
    fields: [
      { field: 'address', isRequired: true },
      { field: 'parcel_recipient', isRequired: true },
    ],
    purposes: ['order.fulfil', 'account.manage'],
    switches: [],
  },
  checkout: {
    words: {
      title: { vi: 'Đặt hàng', en: 'Checkout' },
      notice: {
        vi:
          'Để thực hiện đơn này: bên giao hàng nhận tên và số của người nhận, địa chỉ, tiền thu hộ và mã kiện; người bán nhận bí danh, số di động ' +
          'đã che, tỉnh hoặc thành phố nhận hàng, món hàng và lời nhắn; tổ chức thanh toán, nếu bạn trả qua họ, nhận mã đơn và số tiền. Lịch sử mua hàng là dữ liệu nhạy cảm ' +
          `theo luật và không được dùng để gợi ý hay quảng cáo. Luật buộc giữ hồ sơ đơn ${limits.contractYears} năm và chứng từ ` +
          `${limits.voucherYears} năm; bạn xem được đơn của mình bất cứ lúc nào.`,
        en:
          'To carry out this order: the carrier receives name and number of the recipient, address, cash to collect and parcel number; the seller ' +
          'receives your alias, a masked mobile number, the province of delivery, the items and your note; the payment organisation, if you pay through one, receives order ' +
          'code and amount. Purchase history is sensitive data under the law and is not used for suggestions or advertising. The law demands ' +
          `order records for ${limits.contractYears} years and vouchers for ${limits.voucherYears} years; you can see your orders at any time.`,
      },
    },
    // The purchase itself is recorded with the order, not typed.
    fields: [
      { field: 'parcel_recipient', isRequired: true },
      { field: 'address', isRequired: true },
      { field: 'message', isRequired: false },
      { field: 'purchase_history', isRequired: true },
    ],
    purposes: ['order.fulfil', 'order.pay', 'seller.share', 'law.contract-record', 'law.accounting'],
    switches: [],
  },
  review: {
    words: {
      title: { vi: 'Viết đánh giá', en: 'Write a review' },
      notice: {
        vi:
          'Bài viết và ảnh được kiểm duyệt, rồi hiện công khai dưới bí danh của bạn khi công tắc dưới đây bật; ai cũng đọc được. Xin đừng viết số ' +
          'điện thoại, địa chỉ hay chuyện sức khỏe, đời tư: đó có thể là dữ liệu nhạy cảm. Giữ đến khi bạn rút lại: tắt công tắc là bài được gỡ ' +
          'ngay.',
        en:
          'Your text and pictures are moderated, then appear in public under your alias while the switch below is on; everyone can read them. ' +
          'Please do not write phone numbers, addresses or matters of health or private life: those may be sensitive data. They are kept until ' +
          'you withdraw them: switching off takes the review down at once.',
      },
    },
    fields: [
      { field: 'reviews', isRequired: true },
      { field: 'picture', isRequired: false },
    ],
    purposes: ['community.publish', 'community.moderate'],
    switches: ['community.publish'],
  },
  reply: {
    words: {
      title: { vi: 'Trả lời đánh giá', en: 'Reply to a review' },
      notice: {
        vi:
          'Lời trả lời được kiểm duyệt, rồi hiện công khai dưới tên gian hàng, bên dưới bài đánh giá; ai cũng đọc được. Xin đừng viết tên, số ' +
          'điện thoại hay địa chỉ của người mua hoặc của bạn. Giữ cùng bài đánh giá; khi người viết gỡ bài, lời trả lời cũng được gỡ.',
        en:
          'The reply is moderated, then appears in public under the name of the shop, below the review; everyone can read it. Please do not write ' +
          'names, phone numbers or addresses, neither of the buyer nor of yourself. It is kept with the review; when the writer takes the review ' +
          'down, the reply goes with it.',
      },
    },
    fields: [{ field: 'comments', isRequired: true }],
    purposes: ['community.publish', 'community.moderate', 'seller.operate'],
    // The switch is the reviewer's: a reply is shown only while the review below which it stands is.
    switches: ['community.publish'],
  },
  'seller-details': {
    words: {
      title: { vi: 'Thông tin người bán', en: 'Details of the seller' },
      notice: {
        vi:
          'Luật buộc sàn biết rõ người bán là ai. Danh tính người đại diện, mã số thuế và tài khoản ngân hàng được mã hóa, chỉ bộ phận người bán ' +
          'và bộ phận tài chính mở được, để xác thực, khấu trừ thuế và trả tiền bán hàng. Tài khoản ngân hàng là dữ liệu nhạy cảm theo luật. Tên, ' +
          `địa chỉ kinh doanh của gian hàng hiện công khai như luật buộc. Giữ trong thời gian hợp đồng và ${limits.contractYears} năm sau đó; ` +
          'bạn sửa được bất cứ lúc nào.',
        en:
          'The law obliges the marketplace to know who its sellers are. Identity of the representative, tax code and bank account are encrypted; ' +
          'only the sellers’ desk and the money department can open them, to verify you, to withhold tax and to pay you. The bank account is ' +
          'sensitive data under the law. Name and place of business of the shop are public, as the law demands. They are kept while the agreement ' +
          `lasts and ${limits.contractYears} years after; you can correct them at any time.`,
      },
    },
    fields: [
      { field: 'seller_identity', isRequired: true },
      { field: 'tax_code', isRequired: true },
      { field: 'bank_account', isRequired: false },
    ],
    purposes: ['seller.operate', 'law.accounting'],
    switches: [],
  },
  'staff-account': {
    words: {
      title: { vi: 'Tài khoản nhân viên', en: 'Staff account' },
      notice: {
        vi:
          'Ai mở dữ liệu của thành viên phải là người được biết. Tên và email nơi làm việc của bạn được mã hóa; mật khẩu chỉ lưu dạng băm; thời ' +
          `gian đăng nhập được ghi lại. Giữ trong thời gian làm việc và ${limits.securityLogMonths} tháng sau đó.`,
        en:
          'Whoever opens data of members must be a known person. Your name and work e-mail are encrypted, your password is kept as a hash only, ' +
          `and sign-in times are recorded. All this is kept while you are employed and ${limits.securityLogMonths} months after.`,
      },
    },
    fields: [
      { field: 'staff_account', isRequired: true },
      { field: 'credentials', isRequired: true },
      { field: 'login_time', isRequired: true },
    ],
    purposes: ['staff.operate'],
    switches: [],
  },
  privacy: {
    words: {
      title: { vi: 'Trung tâm riêng tư', en: 'Privacy centre' },
      notice: {
        vi:
          'Mỗi công tắc là một lựa chọn riêng, đổi lúc nào cũng được và có hiệu lực ngay. Việc chưa mở thì không chạy dù bạn bật. Có công tắc ' +
          'dùng dữ liệu nhạy cảm theo luật: lịch sử mua hàng và trang đã xem. Lựa chọn của bạn được lưu cùng biên nhận để làm bằng chứng, đến 3 ' +
          'năm sau khi kết thúc, không gửi cho bên nào.',
        en:
          'Each switch is a choice of its own, which you may change at any time with effect at once. A purpose that is not open yet does not run ' +
          'even if you switch it on. Some switches use data that are sensitive under the law: purchase history and pages viewed. Your choices are ' +
          'kept with their receipts as proof, until 3 years after they end, and sent to nobody.',
      },
    },
    fields: [],
    purposes: ['rights.serve'],
    switches: Object.keys(switches),
  },
} as const satisfies Record<string, CollectionPoint>;
