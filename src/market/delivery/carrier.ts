/** The carrier whose published API the adapter speaks; see docs/decisions/0005-carrier.md. */
export const carrierName = 'ghtk';
export const carrierTitle = 'Giao Hàng Tiết Kiệm';
