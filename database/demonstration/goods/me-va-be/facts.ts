export const wood = ['Gỗ', 'Wood'] as const;
export const cotton = ['Cotton', 'Cotton'] as const;
export const plastic = ['Nhựa', 'Plastic'] as const;
export const from0 = ['Từ sơ sinh', 'From birth'] as const;
export const from3 = ['Từ 3 tuổi', '3 years and up'] as const;
export const from6 = ['Từ 6 tuổi', '6 years and up'] as const;
export const cr = ['Hợp quy CR', 'CR mark'] as const;
export const tested = ['Có phiếu thử', 'Test sheet'] as const;
