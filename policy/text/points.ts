import { type PublishedPoint } from '#enforcement/vocabulary.ts';

import { limits } from '../laws.ts';

/**
 * The policy in our own words, complete by D248 Art. 5(1). Holes in braces are filled from the policy: a hole that is a
 * paragraph of its own becomes a list, one inside a sentence becomes a few words.
 */
export const points = {
  a: {
    title: { vi: 'Mục đích và phạm vi thu thập', en: 'Purposes and scope of collection' },
    paragraphs: [
      {
        vi: 'Wecan chỉ thu thập thông tin cho những mục đích có tên trên trang này. Việc không có tên ở đây thì hệ thống không có lối vào dữ liệu.',
        en: 'Wecan collects information only for the purposes named on this page. What is not named here has no way to the data.',
      },
      { vi: 'Những mục đích đang dùng:', en: 'Purposes in use:' },
      { vi: '{purposes}', en: '{purposes}' },
      {
        vi: 'Những mục đích chưa mở. Hiện không ai dùng được dữ liệu của bạn cho các việc này:',
        en: 'Purposes that are not open yet. At present nobody can use your data for them:',
      },
      { vi: '{closedPurposes}', en: '{closedPurposes}' },
      {
        vi: 'Những thông tin trong chính sách này. Loại nào không thu thập, hoặc do chúng tôi thêm vào, được ghi kèm lý do:',
        en: 'The information that this policy knows. Where a kind is not collected, or was added by us, the reason is given:',
      },
      { vi: '{fields}', en: '{fields}' },
      {
        vi: 'Để đăng ký, bạn cần bí danh và một trong hai: email hoặc số di động. Thông tin khác bạn điền khi đơn hàng cần hoặc khi bạn muốn.',
        en:
          'To register you need an alias and either an e-mail address or a mobile number. You fill in the rest when an order needs it or when you ' +
          'like.',
      },
      {
        vi: 'Số thẻ tín dụng không được thu thập. Nếu trả bằng thẻ, bạn nhập số thẻ trên trang của tổ chức thanh toán.',
        en: 'Credit card numbers are not collected. If you pay by card, you enter its number on the page of the payment organisation.',
      },
      {
        vi: 'Luật xếp lịch sử mua hàng, trang đã xem, mã thẻ và tài khoản ngân hàng vào loại dữ liệu nhạy cảm. Trang đã xem hiện không được ghi lại.',
        en:
          'The law counts purchase history, pages viewed, payment tokens and bank accounts as sensitive data. Pages viewed are not recorded at ' +
          'present.',
      },
    ],
  },
  b: {
    title: { vi: 'Phạm vi sử dụng', en: 'Scope of use' },
    paragraphs: [
      {
        vi: 'Mỗi thông tin chỉ được dùng cho mục đích mà nó được thu thập. Muốn dùng cho mục đích khác, chúng tôi phải hỏi bạn trước.',
        en: 'Each piece of information is used only for the purpose for which it was collected. To use it for another, we have to ask you first.',
      },
      {
        vi: 'Chúng tôi dùng thông tin vì thỏa thuận với bạn (tài khoản, đơn hàng), vì luật buộc (chứng từ, nhật ký), hoặc vì bạn đã đồng ý.',
        en:
          'We use information because of our agreement with you (account, orders), because the law demands it (vouchers, logs), or because you ' +
          'consented.',
      },
      {
        vi: 'Việc nào cần bạn đồng ý thì có công tắc riêng. Mọi công tắc đều tắt cho đến khi bạn bật. Tắt hết, bạn vẫn đăng ký và mua hàng được.',
        en:
          'What needs your consent has a switch of its own. All switches are off until you turn them on. With all of them off you can still ' +
          'register and buy.',
      },
      { vi: '{switches}', en: '{switches}' },
      {
        vi: 'Bạn đổi công tắc lúc nào cũng được, trong Trung tâm riêng tư. Tắt là có hiệu lực ngay.',
        en: 'You may change a switch at any time in the privacy centre. Switching off takes effect at once.',
      },
      {
        vi: 'Có công tắc thuộc về việc chưa mở. Bạn có thể chọn trước, nhưng khi việc đó chưa mở thì không có gì chạy.',
        en: 'Some switches belong to purposes that are not open yet. You may choose ahead, but nothing runs until the purpose is open.',
      },
      {
        vi: 'Hiện Wecan không gửi quảng cáo, không cá nhân hóa nội dung và không ghi lại trang bạn xem.',
        en: 'At present Wecan sends no advertising, personalises no content and does not record the pages you view.',
      },
      {
        vi: 'Chúng tôi không bán dữ liệu cá nhân và không gửi cho bên khác để họ dùng vào việc riêng.',
        en: 'We do not sell personal data and do not send them to others for business of their own.',
      },
      {
        vi: 'Những chữ để ngỏ trong văn bản đã công bố, như “khi cần thiết” hay “mục đích liên quan”, không cho phép điều gì.',
        en: 'Open words of the published text, such as “when necessary” or “related purposes”, allow nothing.',
      },
    ],
  },
  c: {
    title: { vi: 'Thời gian lưu trữ', en: 'How long information is kept' },
    paragraphs: [
      { vi: 'Mỗi loại thông tin có thời hạn riêng:', en: 'Each kind of information has a period of its own:' },
      { vi: '{retention}', en: '{retention}' },
      {
        vi: `Khi tài khoản đã đóng, hồ sơ được giữ thêm nhiều nhất ${limits.afterCloseYears} năm, và ngắn hơn nếu bạn yêu cầu xóa.`,
        en: `Once an account is closed, its details are kept for ${limits.afterCloseYears} year at most, and shorter if you ask for erasure.`,
      },
      {
        vi:
          `Luật buộc giữ hồ sơ đơn hàng ${limits.contractYears} năm từ khi đơn hoàn tất, chứng từ kế toán ${limits.voucherYears} năm, nhật ký ` +
          `đăng nhập và kết nối ${limits.securityLogMonths} tháng. Yêu cầu xóa không rút ngắn các hạn này.`,
        en:
          `The law demands that order records are kept for ${limits.contractYears} years from completion, accounting vouchers for ` +
          `${limits.voucherYears} years, and logs of sign-ins and connections for ${limits.securityLogMonths} months. A request for erasure does ` +
          'not shorten these periods.',
      },
      {
        vi: 'Tự đóng tài khoản chưa mở. Muốn đóng tài khoản, xin viết cho người bảo vệ dữ liệu: {officer}.',
        en: 'Closing an account yourself is not open yet. To close it, please write to the protection officer: {officer}.',
      },
    ],
  },
  d: {
    title: { vi: 'Ai được tiếp cận', en: 'Who may have access' },
    paragraphs: [
      {
        vi: 'Trong công ty, chỉ những bộ phận dưới đây, mỗi bộ phận chỉ cho mục đích của mình:',
        en: 'Inside the company only the departments below, each for its own purposes only:',
      },
      { vi: '{departments}', en: '{departments}' },
      {
        vi: 'Nhân viên chỉ mở được dữ liệu khi được giao việc. Mỗi lần giao có người giao, lý do và ngày hết hạn.',
        en: 'Staff can open data only while they hold a task. Each task has a giver, a reason and an end.',
      },
      {
        vi: 'Ngoài công ty, chỉ những bên dưới đây, mỗi bên chỉ nhận phần được ghi:',
        en: 'Outside the company only the parties below, each receiving just the part stated:',
      },
      { vi: '{recipients}', en: '{recipients}' },
      { vi: 'Bên không có tên ở đây không nhận gì.', en: 'Whoever is not named here receives nothing.' },
      {
        vi: 'Người bán chỉ thấy đơn của chính họ: bí danh, số di động đã che, tỉnh hoặc thành phố nhận hàng, món hàng và lời nhắn của bạn.',
        en: 'Sellers see their own orders only: your alias, a masked mobile number, the province of delivery, the items and your note.',
      },
      {
        vi: 'Việc gửi cho đơn vị bảo hành, công ty liên kết, công ty bạn nhờ chuyển yêu cầu, cơ quan nhà nước và người cứu hộ chưa mở trên hệ thống.',
        en:
          'Sending to warranty units, affiliated companies, companies to which you ask us to pass a request, state authorities and rescuers is ' +
          'not open in the system yet.',
      },
    ],
  },
  đ: {
    title: { vi: 'Biện pháp bảo vệ', en: 'Security measures' },
    paragraphs: [
      {
        vi: 'Những thông tin này được mã hóa bằng khóa riêng của từng người, cất trong một cơ sở dữ liệu khác; hủy khóa là không ai đọc lại được:',
        en: 'These are encrypted under keys of each person’s own, kept in another database; nobody can read them again once a key is destroyed:',
      },
      { vi: '{sealedFields}', en: '{sealedFields}' },
      {
        vi: 'Những thông tin này không mã hóa được, hoặc chỉ một phần, vì hệ thống phải cộng, so sánh hoặc sắp xếp:',
        en: 'These cannot be encrypted, or only in part, because the system has to add, compare or sort them:',
      },
      { vi: '{clearFields}', en: '{clearFields}' },
      {
        vi:
          'Mỗi mục đích vào cơ sở dữ liệu bằng một tài khoản riêng và chỉ đọc được phần của mình. Ví dụ, phần đăng nhập không mở được địa chỉ của ' +
          'bạn.',
        en: 'Each purpose enters the database with a login of its own and can read only its part. Signing in, for example, cannot open your address.',
      },
      {
        vi: 'Quyền đọc và ghi trong cơ sở dữ liệu được tạo ra từ chính sách này.',
        en: 'The rights to read and write in the database are made from this policy.',
      },
      {
        vi: 'Mật khẩu, mã dùng một lần và phiên đăng nhập chỉ được lưu ở dạng băm.',
        en: 'Passwords, one-time codes and sessions are kept as hashes only.',
      },
      { vi: 'Nhân viên đăng nhập bằng hai lớp.', en: 'Staff sign in with two factors.' },
      { vi: 'Hệ thống từ chối số thẻ ở mọi chỗ có người gõ vào.', en: 'The system refuses a card number wherever a person types one.' },
      {
        vi: 'Không hệ thống nào an toàn tuyệt đối. Nếu thấy điều đáng ngờ, xin báo ngay cho người bảo vệ dữ liệu: {officer}.',
        en: 'No system is safe beyond doubt. If you notice anything suspicious, please tell the protection officer at once: {officer}.',
      },
    ],
  },
  e: {
    title: { vi: 'Xem và sửa thông tin của bạn', en: 'How to see and correct your information' },
    paragraphs: [
      {
        vi: 'Đăng nhập và mở Trung tâm riêng tư: bạn thấy Wecan đang giữ gì về mình, các lựa chọn và các biên nhận của mình.',
        en: 'Sign in and open the privacy centre: you see what Wecan holds about you, your choices and your receipts.',
      },
      {
        vi: 'Mở Tài khoản để sửa thông tin. Thông tin mới được dùng ngay; đơn đã đặt vẫn giữ nơi nhận bạn ghi lúc đặt.',
        en: 'Open your account to correct your details. They are used at once; orders already placed keep the place of delivery that you gave then.',
      },
      {
        vi: 'Tải bản sao dữ liệu chưa mở. Muốn có bản sao, hoặc muốn sửa điều không tự sửa được, xin viết cho người bảo vệ dữ liệu: {officer}.',
        en:
          'Downloading a copy of your data is not open yet. For a copy, or to correct what you cannot correct yourself, please write to the ' +
          'protection officer: {officer}.',
      },
      {
        vi: 'Xin viết từ email, hoặc gọi từ số di động, của tài khoản để chúng tôi biết đó là bạn. Xin đừng gửi ảnh giấy tờ tùy thân.',
        en:
          'Please write from the e-mail address, or call from the mobile number, of the account, so that we know it is you. Please do not send ' +
          'pictures of identity papers.',
      },
      {
        vi:
          `Chúng tôi xác nhận và nói các bước tiếp theo trong ${limits.requestAcknowledgeWorkingDays} ngày làm việc. Xem, sửa hoặc cung cấp bản ` +
          `sao xong trong ${limits.requestViewDays} ngày, hoặc ${limits.requestViewThroughOthersDays} ngày nếu phải làm qua bên khác.`,
        en:
          `Within ${limits.requestAcknowledgeWorkingDays} working days we acknowledge and explain the next steps. Seeing, correcting or receiving ` +
          `a copy is done within ${limits.requestViewDays} days, or ${limits.requestViewThroughOthersDays} days where another party has to take ` +
          'part.',
      },
      {
        vi: `Luật cho gia hạn một lần, nhiều nhất ${limits.requestViewDays} ngày. Khi đó chúng tôi báo lý do cho bạn.`,
        en: `The law allows one extension of at most ${limits.requestViewDays} days. We then tell you why.`,
      },
    ],
  },
  g: {
    title: { vi: 'Xóa, hủy, hạn chế xử lý', en: 'Erasing, destroying, restricting' },
    paragraphs: [
      {
        vi: 'Bạn tự tắt được mọi công tắc trong Trung tâm riêng tư, có hiệu lực ngay.',
        en: 'You can turn off every switch yourself in the privacy centre, with effect at once.',
      },
      {
        vi:
          'Xóa, hạn chế, phản đối và đóng tài khoản ngay trên hệ thống chưa mở. Xin viết hoặc gọi cho người bảo vệ dữ liệu, từ email hoặc số di ' +
          'động của tài khoản: {officer}.',
        en:
          'Erasing, restricting, objecting and closing an account inside the system are not open yet. Please write to or call the protection ' +
          'officer, from the e-mail address or mobile number of the account: {officer}.',
      },
      {
        vi: `Chúng tôi xác nhận và nói các bước tiếp theo trong ${limits.requestAcknowledgeWorkingDays} ngày làm việc.`,
        en: `Within ${limits.requestAcknowledgeWorkingDays} working days we acknowledge and explain the next steps.`,
      },
      {
        vi:
          `Xóa xong trong ${limits.requestEraseDays} ngày, hoặc ${limits.requestEraseThroughOthersDays} ngày nếu phải làm qua bên khác. Luật cho ` +
          `gia hạn một lần, nhiều nhất ${limits.requestEraseDays} ngày. Dữ liệu đã xóa thì không khôi phục lại.`,
        en:
          `Erasure is done within ${limits.requestEraseDays} days, or ${limits.requestEraseThroughOthersDays} days where another party has to ` +
          `take part. The law allows one extension of at most ${limits.requestEraseDays} days. What was erased is not restored.`,
      },
      {
        vi:
          `Rút lại sự đồng ý, hạn chế hoặc phản đối xong trong ${limits.requestStopDays} ngày, hoặc ${limits.requestStopThroughOthersDays} ngày ` +
          `nếu phải làm qua bên khác. Luật cho gia hạn một lần, nhiều nhất ${limits.requestStopDays} ngày.`,
        en:
          `Withdrawal of consent, restriction or objection is done within ${limits.requestStopDays} days, or ` +
          `${limits.requestStopThroughOthersDays} days where another party has to take part. The law allows one extension of at most ` +
          `${limits.requestStopDays} days.`,
      },
      {
        vi:
          'Nếu gia hạn, chúng tôi báo lý do. Phần nào luật buộc giữ thì chưa xóa được: chúng tôi nói cho bạn đó là phần nào, vì sao và đến khi ' +
          'nào.',
        en: 'If we extend, we tell you why. What the law obliges us to keep cannot be erased yet: we tell you what it is, why and until when.',
      },
    ],
  },
  h: {
    title: { vi: 'Khiếu nại về dữ liệu cá nhân', en: 'Complaints about personal data' },
    paragraphs: [
      {
        vi: 'Nếu bạn cho rằng dữ liệu của mình bị dùng sai, xin viết hoặc gọi cho người bảo vệ dữ liệu: {officer}.',
        en: 'If you believe that your data were used wrongly, please write to or call the protection officer: {officer}.',
      },
      {
        vi: 'Xin cho biết việc gì, xảy ra khi nào và bạn muốn chúng tôi làm gì.',
        en: 'Please tell us what happened, when, and what you would like us to do.',
      },
      {
        vi: `Chúng tôi xác nhận và nói các bước tiếp theo trong ${limits.requestAcknowledgeWorkingDays} ngày làm việc.`,
        en: `Within ${limits.requestAcknowledgeWorkingDays} working days we acknowledge and explain the next steps.`,
      },
      {
        vi:
          `Nếu khiếu nại cần sửa hoặc cung cấp dữ liệu, hạn là ${limits.requestViewDays} ngày; ngừng hoặc hạn chế xử lý, ` +
          `${limits.requestStopDays} ngày; xóa, ${limits.requestEraseDays} ngày. Hạn dài hơn khi phải làm qua bên khác hoặc gia hạn như ở mục e ` +
          'và g.',
        en:
          `Where a complaint asks for correction or a copy, the limit is ${limits.requestViewDays} days; to stop or restrict, ` +
          `${limits.requestStopDays} days; to erase, ${limits.requestEraseDays} days. It is longer where another party takes part or where ` +
          'extended, as in points e and g.',
      },
      {
        vi: `Gửi và theo dõi khiếu nại ngay trên hệ thống chưa mở. Hồ sơ khiếu nại được giữ ${limits.contractYears} năm.`,
        en: `Sending and following a complaint inside the system is not open yet. The file of a complaint is kept for ${limits.contractYears} years.`,
      },
      {
        vi:
          'Nếu không hài lòng với câu trả lời, bạn có quyền khiếu nại hoặc tố cáo đến cơ quan chuyên trách bảo vệ dữ liệu cá nhân của Bộ Công an, ' +
          'khởi kiện và yêu cầu bồi thường thiệt hại.',
        en:
          'If our answer does not satisfy you, you have the right to complain or report to the personal data protection authority of the Ministry ' +
          'of Public Security, to sue, and to claim damages.',
      },
      { vi: 'Đơn vị chịu trách nhiệm: {controller}.', en: 'The company responsible: {controller}.' },
    ],
  },
} as const satisfies Record<'a' | 'b' | 'c' | 'd' | 'đ' | 'e' | 'g' | 'h', PublishedPoint>;
