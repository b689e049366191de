import { type Field, type Words } from '#enforcement/vocabulary.ts';

/** The 27 fields of the published text, then those that we add, each with the reason. */
export const fields = {
  name: collected({ vi: 'Họ và tên', en: 'Full name' }, { clauses: ['2.1', '2a'], law: 'D356.3(1)' }),
  alias: collected(
    { vi: 'Bí danh', en: 'Alias' },
    { clauses: ['2a'], law: 'D356.3(1)', note: { vi: 'Tên duy nhất người khác nhìn thấy.', en: 'The only name that others see.' } },
  ),
  national_id: denied(
    { vi: 'Số CMND', en: 'National id number' },
    {
      clauses: ['2.1'],
      law: 'D356.3(7)',
      because: {
        vi: 'Phiếu đăng ký không hỏi, và mua hàng không cần. Người bán được xác thực bằng định danh điện tử.',
        en: 'The registration form does not ask for it and shopping does not need it. Sellers are verified by electronic identity.',
      },
    },
  ),
  address: collected({ vi: 'Địa chỉ', en: 'Address' }, { clauses: ['2.1', '2a'], law: 'D356.3(4)' }),
  phone: collected({ vi: 'Điện thoại cố định', en: 'Landline' }, { clauses: ['2a'], law: 'D356.3(7)' }),
  mobile: collected({ vi: 'Số di động', en: 'Mobile number' }, { clauses: ['2.1', '2a'], law: 'D356.3(7)' }),
  fax: denied(
    { vi: 'Fax', en: 'Fax' },
    {
      clauses: ['2a'],
      law: 'D356.3(7)',
      because: { vi: 'Không việc nào của Wecan cần số fax.', en: 'Nothing that Wecan does needs a fax number.' },
    },
  ),
  email: collected({ vi: 'Email', en: 'E-mail' }, { clauses: ['2.1', '2a'], law: 'D356.3(11)' }),
  age: {
    kind: 'derived',
    words: { vi: 'Độ tuổi', en: 'Age band' },
    clauses: ['2.1', '1.6'],
    law: 'D356.3(2)',
    from: 'dob',
    note: { vi: 'Tính từ ngày sinh khi cần, không lưu.', en: 'Worked out from the date of birth when needed, never kept.' },
  },
  dob: collected({ vi: 'Ngày sinh', en: 'Date of birth' }, { clauses: ['2a'], law: 'D356.3(2)', group: 'person' }),
  gender: collected({ vi: 'Giới tính', en: 'Gender' }, { clauses: ['2a', '1.6'], law: 'D356.3(3)', group: 'person' }),
  hobbies: collected(
    { vi: 'Sở thích', en: 'Interests' },
    {
      clauses: ['2.1', '1.6'],
      law: 'D356.3(11)',
      note: {
        vi: 'Chọn từ danh sách, chỉ khi bạn bật cá nhân hóa. Hiện chưa hỏi.',
        en: 'Chosen from a list, only once you switch personalisation on. Not asked yet.',
      },
    },
  ),
  residence: {
    kind: 'derived',
    words: { vi: 'Nơi sinh sống', en: 'Place of residence' },
    clauses: ['1.6'],
    law: 'D356.3(4)',
    from: 'address',
    note: { vi: 'Là tỉnh, thành của địa chỉ, không lưu riêng.', en: 'The province of the address, not kept apart.' },
  },
  company_name: collected({ vi: 'Tên công ty', en: 'Company name' }, { clauses: ['2a'], law: 'D356.3(11)', group: 'company' }),
  company_address: collected({ vi: 'Địa chỉ công ty', en: 'Company address' }, { clauses: ['2a'], law: 'D356.3(11)', group: 'company' }),
  job_title: collected({ vi: 'Chức vụ', en: 'Job title' }, { clauses: ['2a'], law: 'D356.3(11)', group: 'company' }),
  card_number: denied(
    { vi: 'Số thẻ tín dụng', en: 'Credit card number' },
    {
      clauses: ['2a'],
      law: 'D356.4(1)k',
      because: {
        vi: 'Thẻ chỉ nhập trên trang của tổ chức thanh toán. Hệ thống của Wecan từ chối mọi chỗ có người gõ số thẻ.',
        en: 'Cards are entered on the page of the payment organisation only. Our system refuses a card number wherever a person types one.',
      },
    },
  ),
  reviews: collected(
    { vi: 'Bài đánh giá', en: 'Reviews' },
    {
      clauses: ['2b'],
      law: 'D356.3(11)',
      group: 'post',
      clearBecause: {
        vi: 'Số sao không mã hóa, để tính điểm; lời viết và ảnh thì có.',
        en: 'The number of stars is not encrypted, for it is averaged; text and pictures are.',
      },
    },
  ),
  votes: collected({ vi: 'Bình chọn', en: 'Votes' }, { clauses: ['2b'], law: 'D356.3(11)', group: 'post' }),
  comments: collected({ vi: 'Bình luận', en: 'Comments' }, { clauses: ['2b'], law: 'D356.3(11)', group: 'post' }),
  survey_answers: collected({ vi: 'Câu trả lời khảo sát', en: 'Survey answers' }, { clauses: ['2b'], law: 'D356.3(11)' }),
  feedback: collected({ vi: 'Phản hồi chất lượng', en: 'Feedback on quality' }, { clauses: ['2.2'], law: 'D356.3(11)', group: 'post' }),
  stories: collected({ vi: 'Câu chuyện chia sẻ', en: 'Stories' }, { clauses: ['2.2'], law: 'D356.3(11)', group: 'post' }),
  purchase_history: collected(
    { vi: 'Đơn hàng, nhật ký mua bán', en: 'Orders, log of purchases and sales' },
    {
      clauses: ['1.6', '4.1'],
      law: 'D356.4(1)l',
      isSensitive: true,
      clearBecause: {
        vi: 'Không mã hóa, để cộng tiền, giữ kho và giao hàng; đứng tên một mã số ngẫu nhiên, không phải tên bạn.',
        en: 'Not encrypted, for it is added up, reserved and delivered; it stands under a random id, not under your name.',
      },
    },
  ),
  pages_viewed: collected(
    { vi: 'Trang đã xem', en: 'Pages viewed' },
    {
      clauses: ['1.6'],
      law: 'D356.4(1)l',
      isSensitive: true,
      note: { vi: 'Không ghi lại khi bạn chưa bật. Hiện chưa ghi gì.', en: 'Not recorded unless you switch it on. Nothing is recorded yet.' },
    },
  ),
  login_time: collected(
    { vi: 'Thời gian đăng nhập', en: 'Sign-in times' },
    {
      clauses: ['4.1'],
      law: 'D356.3(10)',
      clearBecause: {
        vi: 'Không mã hóa, để phiên và nhật ký tự hết hạn; đứng tên một mã số ngẫu nhiên.',
        en: 'Not encrypted, so that sessions and the log can expire; under a random id.',
      },
    },
  ),
  credentials: collected(
    { vi: 'Thông tin đăng nhập', en: 'Sign-in credentials' },
    {
      clauses: ['1.1'],
      law: 'D356.3(10)',
      note: { vi: 'Mật khẩu, mã và phiên chỉ lưu dạng băm.', en: 'Passwords, codes and sessions are kept as hashes only.' },
      clearBecause: {
        vi: 'Chỉ là dạng băm, để đối chiếu: từ đó không đọc lại được mật khẩu hay mã.',
        en: 'Hashes only, to compare with: no password or code can be read from them.',
      },
    },
  ),

  parcel_recipient: added({ vi: 'Người nhận kiện hàng', en: 'Parcel recipient' }, 'D356.3(1)', {
    vi: 'Người nhận có thể không phải là thành viên; bên giao cần tên và số để giao đúng người.',
    en: 'The recipient may be someone else than the member; the carrier needs a name and number to hand over the parcel.',
  }),
  connection: {
    ...added({ vi: 'Địa chỉ IP, thiết bị', en: 'IP address, device' }, 'D356.3(10)', {
      vi: 'Luật buộc giữ nhật ký kết nối, và bạn cần thấy thiết bị nào đang đăng nhập.',
      en: 'The law asks for a connection log, and you need to see which devices are signed in.',
    }),
    clearBecause: {
      vi: 'Địa chỉ IP được mã hóa; loại thiết bị của phiên đang mở và bộ đếm chống dò mật khẩu (dạng băm) thì không.',
      en: 'The IP address is encrypted; the kind of device of an open session and the counters against guessing (hashed) are not.',
    },
  },
  picture: {
    ...added({ vi: 'Ảnh trong bài đánh giá', en: 'Pictures in reviews' }, 'D356.3(6)', {
      vi: 'Bạn có thể gửi ảnh cùng bài đánh giá.',
      en: 'You may add pictures to a review.',
    }),
    group: 'post',
  },
  payment_token: added({ vi: 'Mã thẻ của tổ chức thanh toán', en: 'Payment token' }, 'D356.4(1)k', {
    vi: 'Thay cho số thẻ: mã do tổ chức thanh toán cấp, kèm hiệu thẻ và bốn số cuối.',
    en: 'In place of a card number: a token of the payment organisation, with brand and last four digits.',
  }),
  serial: added({ vi: 'Số sê-ri sản phẩm', en: 'Serial number' }, 'D356.3(11)', {
    vi: 'Bảo hành cần biết đúng chiếc nào.',
    en: 'A warranty needs to know which piece it covers.',
  }),
  message: added({ vi: 'Lời nhắn, câu hỏi', en: 'Notes and questions' }, 'D356.3(11)', {
    vi: 'Lời bạn viết cho người bán hoặc cho chúng tôi.',
    en: 'What you write to a seller or to us.',
  }),
  seller_identity: added({ vi: 'Danh tính người bán', en: 'Seller identity' }, 'D356.3(1)', {
    vi: 'Luật buộc sàn xác thực và công bố người bán là ai.',
    en: 'The law obliges the marketplace to verify sellers and to say who they are.',
  }),
  tax_code: added({ vi: 'Mã số thuế của người bán', en: 'Tax code of the seller' }, 'D356.3(7)', {
    vi: 'Khấu trừ và chứng từ thuế cần mã này.',
    en: 'Withholding tax and its certificates need it.',
  }),
  bank_account: added({ vi: 'Tài khoản ngân hàng của người bán', en: 'Bank account of the seller' }, 'D356.4(1)k', {
    vi: 'Nơi nhận tiền bán hàng.',
    en: 'Where the proceeds are paid.',
  }),
  staff_account: added({ vi: 'Tài khoản nhân viên', en: 'Staff account' }, 'D356.3(10)', {
    vi: 'Ai trong công ty được mở dữ liệu gì phải gắn với một người thật.',
    en: 'Whoever in the company may open data must be a known person.',
  }),
} as const satisfies Record<string, Field>;

type Facts = { clauses: readonly string[]; law: string; isSensitive?: boolean; group?: string; note?: Words; clearBecause?: Words };

function collected(words: Words, { isSensitive = false, ...facts }: Facts) {
  return { kind: 'collected' as const, words, isSensitive, ...facts };
}

function denied(words: Words, facts: { clauses: readonly string[]; law: string; because: Words }) {
  return { kind: 'denied' as const, words, ...facts };
}

/** A field that the published text does not name; sensitive where its article of D356 says so. */
function added(words: Words, law: string, addedBecause: Words) {
  return { kind: 'collected' as const, words, clauses: [], law, isSensitive: law.startsWith('D356.4'), addedBecause };
}
