export const months12 = ['12 tháng', '12 months'] as const;
export const months24 = ['24 tháng', '24 months'] as const;
export const steel = ['Thép không gỉ', 'Stainless steel'] as const;
export const plastic = ['Nhựa', 'Plastic'] as const;
export const glass = ['Thủy tinh', 'Glass'] as const;
