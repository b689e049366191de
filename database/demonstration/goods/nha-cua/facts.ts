export const wood = ['Gỗ', 'Wood'] as const;
export const rattan = ['Mây, tre', 'Rattan and bamboo'] as const;
export const cotton = ['Cotton', 'Cotton'] as const;
export const steel = ['Thép', 'Steel'] as const;
export const living = ['Phòng khách', 'Living room'] as const;
export const bed = ['Phòng ngủ', 'Bedroom'] as const;
export const everywhere = ['Mọi phòng', 'Any room'] as const;
export const noTools = ['Không cần lắp', 'None'] as const;
