/** Provinces by region, by the words that their names hold; who is in none counts as far. */
const regions = [
  [
    'Hà Nội',
    'Cao Bằng',
    'Tuyên Quang',
    'Điện Biên',
    'Lai Châu',
    'Sơn La',
    'Lào Cai',
    'Thái Nguyên',
    'Lạng Sơn',
    'Quảng Ninh',
    'Bắc Ninh',
    'Phú Thọ',
    'Hải Phòng',
    'Hưng Yên',
    'Ninh Bình',
  ],
  ['Thanh Hóa', 'Nghệ An', 'Hà Tĩnh', 'Quảng Trị', 'Huế', 'Đà Nẵng', 'Quảng Ngãi', 'Gia Lai', 'Khánh Hòa', 'Đắk Lắk', 'Lâm Đồng'],
  ['Đồng Nai', 'Hồ Chí Minh', 'Tây Ninh', 'Đồng Tháp', 'Vĩnh Long', 'An Giang', 'Cần Thơ', 'Cà Mau'],
] as const;

/** The list price: by how far, and by half kilograms. */
export function feeFor(from: string, to: string, weightGrams: number): number {
  const steps = Math.max(1, Math.ceil(weightGrams / 500));
  if (from === to) return 22_000 + Math.max(0, steps - 6) * 2_500;
  const region = regionOf(from);
  if (region >= 0 && region === regionOf(to)) return 30_000 + (steps - 1) * 2_500;
  return 32_000 + (steps - 1) * 5_000;
}

function regionOf(province: string): number {
  return regions.findIndex((names) => names.some((name) => province.includes(name)));
}
