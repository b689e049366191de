import { type Phrase } from './speak.ts';

type Count = { count: number };
type Of<Key extends string> = { of: Key };

/** What we hold, item by item. */
export const heldWords = {
  kinds: { vi: ({ of }) => kindTitles[of].vi, en: ({ of }) => kindTitles[of].en } satisfies Phrase<Of<keyof typeof kindTitles>>,
  amounts: { vi: ({ of, count }) => amountWords[of].vi({ count }), en: ({ of, count }) => amountWords[of].en({ count }) } satisfies Phrase<
    Of<keyof typeof amountWords> & Count
  >,
  genders: {
    vi: ({ of }) => ({ female: 'Nữ', male: 'Nam', other: 'Khác' })[of],
    en: ({ of }) => ({ female: 'Female', male: 'Male', other: 'Other' })[of],
  } satisfies Phrase<Of<'female' | 'male' | 'other'>>,
  default: { vi: 'Mặc định', en: 'Default' },
  recipient: { vi: 'Người nhận', en: 'Recipient' },
  address: { vi: 'Địa chỉ', en: 'Address' },
  password: { vi: 'Mật khẩu', en: 'Password' },
  passwordSince: {
    vi: ({ at }) => `Có, đặt ngày ${at}. Chỉ giữ dạng băm, không ai đọc được.`,
    en: ({ at }) => `Yes, set on ${at}. Kept as a hash only, nobody can read it.`,
  } satisfies Phrase<{
    at: string;
  }>,
  noPassword: { vi: 'Không có: bạn đăng nhập bằng mã', en: 'None: you sign in with a code' },
  sessions: { vi: 'Phiên đăng nhập', en: 'Sessions' },
  device: { vi: 'Thiết bị', en: 'Device' },
  started: { vi: 'Bắt đầu', en: 'Started' },
  lastSeen: { vi: 'Lần cuối', en: 'Last seen' },
  ended: { vi: 'Kết thúc', en: 'Ended' },
  stillOpen: { vi: 'Đang mở', en: 'Open' },
  tokens: { vi: 'Mã truy cập API', en: 'API tokens' },
  tokenFor: { vi: 'Được làm', en: 'May' },
  signInLog: { vi: 'Nhật ký đăng nhập', en: 'Sign-in log' },
  outcome: { vi: 'Việc', en: 'What' },
  outcomes: {
    vi: ({ of }) => ({ code: 'Đăng nhập bằng mã', password: 'Đăng nhập bằng mật khẩu', refused: 'Bị từ chối', 'signed-out': 'Đăng xuất' })[of],
    en: ({ of }) => ({ code: 'Signed in with a code', password: 'Signed in with a password', refused: 'Refused', 'signed-out': 'Signed out' })[of],
  } satisfies Phrase<Of<'code' | 'password' | 'refused' | 'signed-out'>>,
  ip: { vi: 'Địa chỉ IP', en: 'IP address' },
  addedOn: { vi: 'Thêm lúc', en: 'Added' },
  quantity: { vi: ({ count }) => `${count} món`, en: ({ count }) => `${count} pcs` } satisfies Phrase<Count>,
  order: { vi: ({ number }) => `Đơn ${number}`, en: ({ number }) => `Order ${number}` } satisfies Phrase<{ number: string }>,
  placed: { vi: 'Đặt lúc', en: 'Placed' },
  total: { vi: 'Tổng tiền', en: 'Total' },
  payment: { vi: 'Thanh toán', en: 'Payment' },
  methods: {
    vi: ({ of }) => ({ cod: 'Trả khi nhận hàng', vietqr: 'Chuyển khoản VietQR' })[of],
    en: ({ of }) => ({ cod: 'Cash on delivery', vietqr: 'VietQR transfer' })[of],
  } satisfies Phrase<Of<'cod' | 'vietqr'>>,
  paidOn: { vi: ({ at }) => `đã trả ${at}`, en: ({ at }) => `paid ${at}` } satisfies Phrase<{ at: string }>,
  refund: { vi: 'Hoàn tiền', en: 'Refund' },
  refundStates: { vi: ({ of }) => ({ due: 'đang chờ', sent: 'đã gửi' })[of], en: ({ of }) => ({ due: 'due', sent: 'sent' })[of] } satisfies Phrase<
    Of<'due' | 'sent'>
  >,
  fromShop: { vi: ({ shop }) => `Từ ${shop}`, en: ({ shop }) => `From ${shop}` } satisfies Phrase<{ shop: string }>,
  items: { vi: 'Món hàng', en: 'Items' },
  forCarrier: { vi: 'Cho bên giao hàng', en: 'For the carrier' },
  forShop: { vi: 'Cho người bán', en: 'For the shop' },
  shopUntil: { vi: ({ at }) => `Người bán xem được đến ${at}`, en: ({ at }) => `The shop can see it until ${at}` } satisfies Phrase<{ at: string }>,
  note: { vi: 'Lời nhắn', en: 'Note' },
  invoice: { vi: 'Hóa đơn công ty', en: 'Company invoice' },
  parcel: { vi: 'Kiện hàng', en: 'Parcel' },
  collects: { vi: ({ amount }) => `thu hộ ${amount}`, en: ({ amount }) => `collects ${amount}` } satisfies Phrase<{ amount: string }>,
  steps: { vi: ({ count }) => `${count} bước đã ghi`, en: ({ count }) => `${count} steps recorded` } satisfies Phrase<Count>,
  stars: { vi: ({ count }) => `${count} sao`, en: ({ count }) => `${count} stars` } satisfies Phrase<Count>,
  pictures: { vi: ({ count }) => `${count} ảnh`, en: ({ count }) => `${count} pictures` } satisfies Phrase<Count>,
  postStates: {
    vi: ({ of }) => ({ published: 'Công khai', held: 'Đang kiểm duyệt', rejected: 'Không đăng' })[of],
    en: ({ of }) => ({ published: 'Public', held: 'Being moderated', rejected: 'Not published' })[of],
  } satisfies Phrase<Of<'published' | 'held' | 'rejected'>>,
  reply: { vi: 'Gian hàng trả lời', en: 'The shop replied' },
  roles: {
    vi: ({ of }) => ({ owner: 'Chủ gian hàng', staff: 'Nhân viên' })[of],
    en: ({ of }) => ({ owner: 'Owner', staff: 'Staff' })[of],
  } satisfies Phrase<Of<'owner' | 'staff'>>,
  legalName: { vi: 'Tên theo giấy tờ', en: 'Legal name' },
  representative: { vi: 'Người đại diện', en: 'Representative' },
  taxCode: { vi: 'Mã số thuế', en: 'Tax code' },
  bankAccount: { vi: 'Tài khoản ngân hàng', en: 'Bank account' },
} as const;

export const kindTitles = {
  identity: { vi: 'Tên, bí danh, ngày sinh, giới tính', en: 'Name, alias, date of birth, gender' },
  contact: { vi: 'Email, số điện thoại', en: 'E-mail, phone numbers' },
  company: { vi: 'Thông tin công ty', en: 'Company details' },
  addresses: { vi: 'Địa chỉ nhận hàng', en: 'Delivery addresses' },
  'sign-ins': { vi: 'Đăng nhập, thiết bị', en: 'Sign-ins, devices' },
  basket: { vi: 'Giỏ hàng', en: 'Basket' },
  orders: { vi: 'Đơn hàng, thanh toán, kiện hàng', en: 'Orders, payments, parcels' },
  posts: { vi: 'Bài đánh giá, ảnh', en: 'Reviews, pictures' },
  shop: { vi: 'Gian hàng của bạn', en: 'Your shop' },
  choices: { vi: 'Lựa chọn, biên nhận', en: 'Choices, receipts' },
  disclosures: { vi: 'Sổ gửi đi', en: 'Ledger of what was sent' },
} as const;

const amountWords = {
  identity: { vi: ({ count }: Count) => `${count} mục`, en: ({ count }: Count) => `${count} entries` },
  contact: { vi: ({ count }: Count) => `${count} liên lạc`, en: ({ count }: Count) => `${count} contacts` },
  company: { vi: ({ count }: Count) => `${count} công ty`, en: ({ count }: Count) => `${count} company` },
  addresses: { vi: ({ count }: Count) => `${count} địa chỉ`, en: ({ count }: Count) => `${count} addresses` },
  'sign-ins': { vi: ({ count }: Count) => `${count} dòng`, en: ({ count }: Count) => `${count} lines` },
  basket: { vi: ({ count }: Count) => `${count} loại hàng`, en: ({ count }: Count) => `${count} items` },
  orders: { vi: ({ count }: Count) => `${count} đơn`, en: ({ count }: Count) => `${count} orders` },
  posts: { vi: ({ count }: Count) => `${count} bài`, en: ({ count }: Count) => `${count} posts` },
  shop: { vi: ({ count }: Count) => `${count} gian hàng`, en: ({ count }: Count) => `${count} shops` },
  choices: { vi: ({ count }: Count) => `${count} dòng`, en: ({ count }: Count) => `${count} lines` },
  disclosures: { vi: ({ count }: Count) => `${count} lần`, en: ({ count }: Count) => `${count} times` },
} as const;
