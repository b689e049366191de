import { type RefusalList } from '#platform/refusal.ts';

export const memberRefusals = {
  'members/identifier-missing': {
    status: 422,
    vi: 'Hãy nhập số di động hoặc email của bạn.',
    en: 'Please enter your mobile number or e-mail address.',
  },
  'members/mobile-letters': {
    status: 422,
    vi: 'Đây không phải số di động, cũng không phải email. Số di động như 0912 345 678, email như ten@vidu.vn.',
    en: 'This is neither a mobile number nor an e-mail address. A number looks like 0912 345 678, an address like name@example.vn.',
  },
  'members/mobile-short': {
    status: 422,
    vi: 'Còn thiếu {missing} chữ số. Số di động có 10 chữ số.',
    en: '{missing} digits are missing. A mobile number has 10 digits.',
  },
  'members/mobile-long': {
    status: 422,
    vi: 'Thừa {extra} chữ số. Số di động có 10 chữ số.',
    en: '{extra} digits too many. A mobile number has 10 digits.',
  },
  'members/mobile-abroad': {
    status: 422,
    vi: 'Hiện Wecan chỉ gửi mã đến số di động Việt Nam. Bạn có thể dùng email.',
    en: 'We can send codes to Vietnamese mobile numbers only. You can use an e-mail address.',
  },
  'members/mobile-is-landline': {
    status: 422,
    vi: 'Đây là số cố định, không nhận được tin nhắn. Hãy nhập số di động.',
    en: 'This is a landline, which receives no text messages. Please enter a mobile number.',
  },
  'members/mobile-wrong': {
    status: 422,
    vi: 'Không có đầu số di động này ở Việt Nam. Hãy xem lại các chữ số đầu.',
    en: 'No Vietnamese mobile number begins like this. Please check the first digits.',
  },
  'members/landline-wrong': {
    status: 422,
    vi: 'Số cố định gồm mã vùng và số, ví dụ 028 3850 3852.',
    en: 'A landline has an area code and a number, for example 028 3850 3852.',
  },
  'members/email-wrong': {
    status: 422,
    vi: 'Email này chưa đúng. Email có dạng ten@vidu.vn, không dấu, không khoảng trắng.',
    en: 'This e-mail address is not right. It looks like name@example.vn, without accents or spaces.',
  },

  'members/wait-seconds': {
    status: 429,
    vi: 'Bạn vừa thử rồi. Hãy chờ {seconds} giây rồi thử lại.',
    en: 'You have just tried. Please wait {seconds} seconds and try again.',
  },
  'members/wait-minutes': {
    status: 429,
    vi: 'Nhiều lần quá trong thời gian ngắn. Hãy thử lại sau {minutes} phút.',
    en: 'Too many times in a short while. Please try again in {minutes} minutes.',
  },
  'members/wait-hours': {
    status: 429,
    vi: 'Đã hết số lần trong ngày. Hãy thử lại sau {hours} giờ, hoặc đăng nhập bằng cách khác.',
    en: 'That was the last time for today. Please try again in {hours} hours, or sign in another way.',
  },
  'members/not-sent': {
    status: 503,
    vi: 'Chưa gửi được mã. Hãy thử lại sau ít phút, hoặc dùng cách khác (email hoặc số di động).',
    en: 'The code could not be sent. Please try again in a few minutes, or use the other way (e-mail or mobile).',
  },
  'members/code-form': { status: 422, vi: 'Mã gồm 6 chữ số.', en: 'The code has 6 digits.' },
  'members/code-wrong': {
    status: 422,
    vi: 'Mã chưa đúng. Bạn còn thử được {left} lần.',
    en: 'That is not the code. You can try {left} more times.',
  },
  'members/code-spent': {
    status: 422,
    vi: 'Mã đã bị nhập sai 5 lần nên không dùng được nữa. Hãy bấm “Gửi mã khác”.',
    en: 'The code was entered wrongly 5 times and is no longer good. Ask for another one.',
  },
  'members/code-expired': { status: 410, vi: 'Mã đã hết hạn. Hãy bấm “Gửi mã khác”.', en: 'The code has expired. Ask for another one.' },
  'members/code-used': {
    status: 410,
    vi: 'Mã này đã được dùng. Mỗi mã chỉ dùng một lần; hãy bấm “Gửi mã khác”.',
    en: 'This code was used already. Each works once; ask for another one.',
  },
  'members/ticket-gone': {
    status: 410,
    vi: 'Đã quá lâu từ khi bạn bắt đầu. Hãy nhập số di động hoặc email lại lần nữa.',
    en: 'It has been too long since you began. Please enter your mobile number or e-mail again.',
  },
  'members/wrong-password': {
    status: 422,
    vi: 'Số di động, email hoặc mật khẩu chưa đúng. Nếu chưa đặt mật khẩu hoặc đã quên, hãy đăng nhập bằng mã.',
    en: 'Mobile number, e-mail or password is not right. If you never set a password or forgot it, sign in with a code.',
  },
  'members/current-password': { status: 422, vi: 'Mật khẩu hiện tại chưa đúng.', en: 'The current password is not right.' },
  'members/password-short': {
    status: 422,
    vi: 'Mật khẩu cần ít nhất {shortest} ký tự. Dễ nhớ mà khó đoán: ghép vài từ không liên quan.',
    en: 'A password needs at least {shortest} characters. Easy to remember and hard to guess: some words that have nothing to do with each other.',
  },
  'members/password-long': { status: 422, vi: 'Mật khẩu dài nhất {longest} ký tự.', en: 'A password has at most {longest} characters.' },
  'members/password-common': {
    status: 422,
    vi: 'Mật khẩu này nhiều người dùng hoặc dễ đoán. Hãy ghép vài từ không liên quan, ví dụ bốn từ mở ngẫu nhiên trong một quyển sách.',
    en: 'Many people use this password, or it is easy to guess. Put together some words that have nothing to do with each other.',
  },
  'members/password-personal': {
    status: 422,
    vi: 'Mật khẩu không nên chứa số di động, email hay bí danh của bạn: đó là thứ người ta thử trước.',
    en: 'A password should not contain your mobile number, e-mail or alias: those are tried first.',
  },
  'members/no-password': { status: 404, vi: 'Tài khoản chưa có mật khẩu.', en: 'The account has no password.' },

  'members/alias-missing': {
    status: 422,
    vi: 'Hãy chọn bí danh, là tên người khác nhìn thấy.',
    en: 'Please choose an alias, the name that others see.',
  },
  'members/alias-wrong': {
    status: 422,
    vi: 'Bí danh có 2 đến 30 ký tự: chữ, số, khoảng trắng và . _ - . Hãy bỏ các ký tự khác.',
    en: 'An alias has 2 to 30 characters: letters, figures, spaces and . _ - . Please leave out the others.',
  },
  'members/alias-number': {
    status: 422,
    vi: 'Bí danh hiện công khai, nên đừng đặt số điện thoại hay số giấy tờ vào.',
    en: 'The alias is public, so keep phone and document numbers out of it.',
  },
  'members/alias-reserved': {
    status: 422,
    vi: 'Bí danh này dễ bị hiểu là người của Wecan. Hãy chọn tên khác.',
    en: 'This alias could be taken for somebody of Wecan. Please choose another.',
  },
  'members/name-wrong': {
    status: 422,
    vi: 'Họ và tên gồm chữ cái, khoảng trắng và dấu ’ . - , ít nhất 2 chữ. Hãy bỏ chữ số và ký hiệu.',
    en: 'A name has letters, spaces and ’ . - , at least 2 letters. Please leave out figures and symbols.',
  },
  'members/date-wrong': {
    status: 422,
    vi: 'Không có ngày này. Ngày sinh có dạng 22/11/2000.',
    en: 'There is no such day. A date of birth looks like 22/11/2000.',
  },
  'members/under-age': {
    status: 422,
    vi: 'Wecan hiện chỉ dành cho người từ {years} tuổi. Bạn nhờ bố mẹ hoặc người giám hộ mua giúp nhé; chúng tôi chưa lưu gì của bạn.',
    en: 'For now Wecan is for people of {years} and over. Please ask a parent or guardian to buy for you; we have kept nothing of yours.',
  },
  'members/gender-wrong': {
    status: 422,
    vi: 'Hãy chọn một mục trong danh sách, hoặc để trống.',
    en: 'Please choose from the list, or leave it empty.',
  },
  'members/too-long': { status: 422, vi: 'Dài quá. Nhiều nhất {longest} ký tự.', en: 'Too long. At most {longest} characters.' },
  'members/card-number': {
    status: 422,
    vi: 'Trong này có số thẻ thanh toán. Wecan không bao giờ lưu số thẻ; hãy xóa số đó đi.',
    en: 'This holds a payment card number. We never keep those; please take it out.',
  },
  'members/company-name-missing': { status: 422, vi: 'Hãy nhập tên công ty trên hóa đơn.', en: 'Please enter the company name for the invoice.' },
  'members/company-address-missing': {
    status: 422,
    vi: 'Hãy nhập địa chỉ công ty trên hóa đơn.',
    en: 'Please enter the company address for the invoice.',
  },

  'members/taken': { status: 409, vi: 'Địa chỉ này vừa được đăng ký. Hãy đăng nhập.', en: 'This address has just been registered. Please sign in.' },
  'members/taken-by-other': {
    status: 409,
    vi: 'Địa chỉ này đang dùng cho một tài khoản khác. Hãy đăng nhập tài khoản đó và gỡ nó ra trước.',
    en: 'This address belongs to another account. Sign in to that account and remove it there first.',
  },
  'members/no-such-identifier': { status: 404, vi: 'Tài khoản không có địa chỉ này.', en: 'The account has no such address.' },
  'members/last-identifier': {
    status: 409,
    vi: 'Đây là cách đăng nhập duy nhất của bạn. Hãy thêm cách kia trước khi gỡ.',
    en: 'This is your only way to sign in. Add the other one before you remove it.',
  },
  'members/no-session': { status: 404, vi: 'Thiết bị này đã đăng xuất rồi.', en: 'This device is signed out already.' },

  'members/street-missing': {
    status: 422,
    vi: 'Hãy nhập số nhà và tên đường, hoặc thôn, xóm, tòa nhà.',
    en: 'Please enter house number and street, or hamlet or building.',
  },
  'members/place-missing': { status: 422, vi: 'Hãy chọn phường, xã hoặc đặc khu.', en: 'Please choose the ward, commune or special zone.' },
  'members/place-unknown': {
    status: 422,
    vi: 'Không tìm thấy. Từ 01/07/2025 không còn quận, huyện: hãy gõ tên phường, xã mới và tỉnh, thành phố.',
    en: 'Not found. Districts ended on 1 July 2025: type the new ward or commune and the province.',
  },
  'members/place-ambiguous': {
    status: 422,
    vi: 'Có nhiều nơi cùng tên. Hãy chọn một nơi bên dưới.',
    en: 'Several places fit. Please choose one below.',
  },
  'members/addresses-full': {
    status: 409,
    vi: 'Sổ có nhiều nhất {most} địa chỉ. Hãy xóa bớt một địa chỉ cũ.',
    en: 'There is room for {most} addresses. Please delete an old one.',
  },
  'members/no-address': { status: 404, vi: 'Không có địa chỉ này.', en: 'There is no such address.' },

  'members/no-token': { status: 404, vi: 'Không có khóa này.', en: 'There is no such token.' },
  'members/label-missing': { status: 422, vi: 'Hãy đặt tên cho khóa, để sau này nhận ra.', en: 'Please name the token, so that you know it later.' },
  'members/scopes-missing': { status: 422, vi: 'Hãy chọn ít nhất một quyền cho khóa.', en: 'Please choose at least one thing the token may do.' },
  'members/tokens-full': {
    status: 409,
    vi: 'Có nhiều nhất {most} khóa. Hãy thu hồi bớt một khóa.',
    en: 'There is room for {most} tokens. Please revoke one.',
  },
} as const satisfies RefusalList;
