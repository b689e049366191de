/** Somebody who does not exist. The order of the list gives each an invented number and an e-mail at an .example domain. */
export type Person = {
  /** By which other files name them; also the part of their e-mail before the @. */
  handle: string;
  /** Empty where they told us none. */
  name: string;
  alias: string;
  communeCode: string;
  locale?: 'en';
  /** Registered with everything refused: no name, no switch. They shop all the same. */
  refusesAll?: true;
  /** Registered by e-mail; the others by mobile number. */
  byEmail?: true;
  born?: string;
  gender?: 'female' | 'male' | 'other';
};

/** Known to everybody: told at the end of each start. */
export const knownBuyer: Person = { handle: 'minh-anh', name: 'Nguyễn Minh Anh', alias: 'Minh Anh', communeCode: '26743', byEmail: true, born: '1996-03-14', gender: 'female' };

/** One for all known members, and known to everybody. */
export const knownPassword = 'cho-vi-du-khong-co-that';

/** The two shops whose owners are told at the start. */
export const knownOwners = ['chu-gom', 'chu-mat-la'] as const;

export const owners: readonly Person[] = [
  { handle: 'chu-gom', name: 'Phạm Thị Lụa', alias: 'Lò gốm Sông Trăng', communeCode: '00577', byEmail: true },
  { handle: 'chu-mat-la', name: 'Vũ Hoàng Nam', alias: 'Mắt Lá', communeCode: '00166', byEmail: true },
  { handle: 'chu-oc-sen', name: 'Phạm Thị Minh Họa', alias: 'Ốc Sên', communeCode: '26884' },
  { handle: 'chu-sao-nuoc', name: 'Trịnh Quang Vinh', alias: 'Sao Nước', communeCode: '27031' },
  { handle: 'chu-vom-xanh', name: 'Đoàn Thanh Tùng', alias: 'Vòm Xanh', communeCode: '25966' },
  { handle: 'chu-ban-suong', name: 'Giàng Thị Mỷ', alias: 'Bản Sương', communeCode: '02839' },
  { handle: 'chu-nang-hanh', name: 'Nguyễn Thị Tơ', alias: 'Nắng Hanh', communeCode: '09556' },
  { handle: 'chu-buoc-dong', name: 'Bùi Văn Đê', alias: 'Bước Đồng', communeCode: '10525' },
  { handle: 'chu-nang-xien', name: 'Lê Văn Ví Dụ', alias: 'Nắng Xiên', communeCode: '28789' },
  { handle: 'chu-vuon-lanh', name: 'Trần Ngọc Lan', alias: 'Vườn Lành', communeCode: '20209' },
  { handle: 'chu-me-gung', name: 'H Liêng Niê', alias: 'Mẹ Gừng', communeCode: '24133' },
  { handle: 'chu-thuyen-thung', name: 'Huỳnh Văn Biển', alias: 'Thuyền Thúng', communeCode: '31078' },
  { handle: 'chu-cu-lao', name: 'Lâm Thị Sáu', alias: 'Cù Lao', communeCode: '31186' },
  { handle: 'chu-suong-dinh', name: 'Hà Văn Chè', alias: 'Sương Đỉnh', communeCode: '05503' },
  { handle: 'chu-tho-bong', name: 'Đỗ Thu Hà', alias: 'Nhà Thỏ', communeCode: '26824' },
  { handle: 'chu-da-cuoi', name: 'Phan Anh Dũng', alias: 'Đá Cuội', communeCode: '20263' },
  { handle: 'chu-mua-phun', name: 'Tôn Nữ Diệu Huyền', alias: 'Mưa Phùn', communeCode: '19789' },
  { handle: 'chu-la-non', name: 'Nguyễn Văn Kiểng', alias: 'Lá Non', communeCode: '29905' },
  { handle: 'chu-duoi-xoan', name: 'Trần Thị Ví Dụ', alias: 'Đuôi Xoăn', communeCode: '31135' },
];

export const buyers: readonly Person[] = [
  { handle: 'bep-nho', name: 'Lê Thị Thu Thảo', alias: 'Bếp nhỏ', communeCode: '26977', born: '1989-11-02', gender: 'female' },
  { handle: 'hai-dang', name: 'Trần Hải Đăng', alias: 'Hải đăng', communeCode: '20242', born: '1993-06-21', gender: 'male' },
  { handle: 'may-lang-thang', name: 'Nguyễn Hồng Vân', alias: 'Mây lang thang', communeCode: '24781' },
  { handle: 'ong-ngoai', name: 'Phan Văn Hiền', alias: 'Ông ngoại', communeCode: '13669', born: '1957-02-10', gender: 'male' },
  { handle: 'quoc-huy', name: 'Đặng Quốc Huy', alias: 'Quốc Huy', communeCode: '00004', byEmail: true },
  { handle: 'khach-kin', name: '', alias: 'Khách kín tiếng', communeCode: '00235', refusesAll: true },
  { handle: 'me-ken', name: 'Võ Thị Kim Ngân', alias: 'Mẹ Kén', communeCode: '26824', born: '1994-08-30', gender: 'female' },
  { handle: 'chim-ri', name: 'Bùi Thanh Trúc', alias: 'Chim ri', communeCode: '31135' },
  { handle: 'do-ca', name: 'Hoàng Đình Phúc', alias: 'Đồ cá', communeCode: '18880', gender: 'male' },
  { handle: 'wanderer', name: 'Emma Nguyen', alias: 'Wanderer', communeCode: '20410', locale: 'en', byEmail: true },
  { handle: 'ca-phe-sang', name: 'Lý Gia Bảo', alias: 'Cà phê sáng', communeCode: '24133', born: '1990-01-17', gender: 'male' },
  { handle: 'hat-gao-lang', name: 'Mai Thị Hạt', alias: 'Hạt gạo làng', communeCode: '13225' },
  { handle: 'trang-khuyet', name: 'Đinh Nguyệt Minh', alias: 'Trăng khuyết', communeCode: '19789', gender: 'female' },
  { handle: 'so-khong', name: '', alias: 'Số không', communeCode: '27073', refusesAll: true, byEmail: true },
  { handle: 'ba-xa', name: 'Trương Mỹ Hạnh', alias: 'Bà xã', communeCode: '26929', born: '1985-12-05', gender: 'female' },
  { handle: 'toi-di-hoc', name: 'Nguyễn Tuấn Kiệt', alias: 'Tôi đi học', communeCode: '00166', born: '2005-09-09', gender: 'male' },
  { handle: 'gio-mua', name: 'Cao Thị Gió', alias: 'Gió mùa', communeCode: '06688' },
  { handle: 'ghe-go', name: 'Lương Đức Mạnh', alias: 'Ghế gỗ', communeCode: '07900' },
  { handle: 'be-na', name: 'Phùng Khánh An', alias: 'Mẹ bé Na', communeCode: '26068', born: '1992-04-25', gender: 'female' },
  { handle: 'long-den', name: 'Tạ Minh Long', alias: 'Lồng đèn', communeCode: '20410' },
  { handle: 'muoi-me', name: 'Nguyễn Thị Mười', alias: 'Muối mè', communeCode: '28261', born: '1970-07-07', gender: 'female' },
  { handle: 'xe-dap-cu', name: 'Trần Công Thành', alias: 'Xe đạp cũ', communeCode: '21583' },
  { handle: 'nang-thang-tam', name: 'Vương Ngọc Thu', alias: 'Nắng tháng tám', communeCode: '00070' },
  { handle: 'loc-xoay', name: 'Huỳnh Tấn Lộc', alias: 'Lốc xoáy', communeCode: '27316', gender: 'male' },
  { handle: 'im-lang', name: '', alias: 'Im lặng', communeCode: '26506', refusesAll: true },
  { handle: 'co-giao-mien', name: 'Đào Thị Miên', alias: 'Cô giáo Miên', communeCode: '14797', born: '1981-10-20', gender: 'female' },
  { handle: 'meo-muop', name: 'Lê Bảo Trâm', alias: 'Mèo mướp', communeCode: '26884' },
  { handle: 'ruong-bac', name: 'Vàng A Súa', alias: 'Ruộng bậc', communeCode: '03006', gender: 'male' },
  { handle: 'nha-sau', name: 'Hồ Thị Lài', alias: 'Nhà sau', communeCode: '25747' },
  { handle: 'ba-gac', name: 'Nguyễn Văn Tư', alias: 'Ba gác', communeCode: '27343', born: '1968-03-03', gender: 'male' },
  { handle: 'sach-cu', name: 'Trịnh Hoài Thương', alias: 'Sách cũ', communeCode: '00367', byEmail: true },
  { handle: 'oc-dao', name: 'Phạm Hải Yến', alias: 'Ốc đảo', communeCode: '22366', gender: 'female' },
  { handle: 'dan-ong-nau-an', name: 'Dương Trí Dũng', alias: 'Đàn ông nấu ăn', communeCode: '26977', gender: 'male' },
  { handle: 'thay-do', name: 'Kiều Văn Đồ', alias: 'Thầy đồ', communeCode: '09187' },
  { handle: 'la-chuoi', name: 'Sơn Thị Huôi', alias: 'Lá chuối', communeCode: '31507', gender: 'female' },
  { handle: 'night-owl', name: 'Daniel Tran', alias: 'Night owl', communeCode: '26743', locale: 'en', byEmail: true },
  { handle: 'khe-chua', name: 'Ngô Thanh Bình', alias: 'Khế chua', communeCode: '28789' },
  { handle: 'hai-cua', name: 'Châu Thị Cẩm', alias: 'Hai cua', communeCode: '30742', born: '1978-05-12', gender: 'female' },
  { handle: 'tho-may', name: 'Lại Văn Thước', alias: 'Thợ may', communeCode: '09556' },
  { handle: 'dau-hu', name: 'Nguyễn Khánh Linh', alias: 'Đậu hũ', communeCode: '27211', born: '1999-12-31', gender: 'female' },
  { handle: 'rung-thong', name: 'K Brêo', alias: 'Rừng thông', communeCode: '24778' },
  { handle: 'song-hau', name: 'Lâm Quốc Khánh', alias: 'Sông Hậu', communeCode: '30307', gender: 'male' },
  { handle: 'tu-choi-het', name: '', alias: 'Từ chối hết', communeCode: '20209', refusesAll: true, byEmail: true },
  { handle: 'kem-dau', name: 'Hà Phương Uyên', alias: 'Kem dâu', communeCode: '11329' },
  { handle: 'ba-tam', name: 'Đỗ Thị Tám', alias: 'Bà Tám', communeCode: '27712', born: '1960-08-08', gender: 'female' },
  { handle: 'dat-do', name: 'Y Thông Ayun', alias: 'Đất đỏ', communeCode: '23575', gender: 'male' },
  { handle: 'phong-tro', name: 'Nguyễn Đức Thịnh', alias: 'Phòng trọ 12m2', communeCode: '26824', born: '2003-02-28', gender: 'male' },
  { handle: 'chau-go', name: 'Trần Thị Ngọc Mai', alias: 'Châu chấu gỗ', communeCode: '29905' },
  { handle: 'ngay-chu-nhat', name: 'Vũ Thu Phương', alias: 'Ngày chủ nhật', communeCode: '00235', gender: 'female' },
  { handle: 'gach-bong', name: 'Tôn Thất Lịch', alias: 'Gạch bông', communeCode: '19789' },
  { handle: 'di-bo', name: 'Phạm Gia Khang', alias: 'Đi bộ', communeCode: '20263', born: '1988-06-01', gender: 'male' },
  { handle: 'banh-it', name: 'Lê Thị Út', alias: 'Bánh ít', communeCode: '31825' },
  { handle: 'tuyet-nhung', name: 'Nguyễn Tuyết Nhung', alias: 'Nhung tóc ngắn', communeCode: '10525', gender: 'female' },
  { handle: 'guitar-go', name: 'Đặng Hữu Nghĩa', alias: 'Guitar gỗ', communeCode: '22945', gender: 'male' },
  { handle: 'ong-mat', name: 'Bế Văn Ong', alias: 'Ong mật', communeCode: '05977' },
  { handle: 'sen-nho', name: 'Ngô Hạ Liên', alias: 'Sen nhỏ', communeCode: '29869', born: '1997-07-19', gender: 'female' },
  { handle: 'anh-tho-dien', name: 'Mạc Văn Sáng', alias: 'Anh thợ điện', communeCode: '07210', gender: 'male' },
  { handle: 'ban-cong', name: 'Trần Bảo Châu', alias: 'Ban công đầy cây', communeCode: '27031', gender: 'female' },
  { handle: 'mat-toi', name: 'Hoàng Nhật Quang', alias: 'Mặt tối của phở', communeCode: '13669' },
  { handle: 'tau-cho', name: 'Nguyễn Thị Bến', alias: 'Tàu chợ', communeCode: '19333', born: '1974-11-11', gender: 'female' },
];

export function emailOf({ handle }: Person): string {
  return `${handle}@vi-du.example`;
}
