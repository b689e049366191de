export const sunny = ['Nắng', 'Sun'] as const;
export const shade = ['Bóng râm', 'Shade'] as const;
export const na = ['Không áp dụng', 'Not applicable'] as const;
export const easy = ['Dễ', 'Easy'] as const;
export const medium = ['Vừa', 'Medium'] as const;
export const bird = ['Chim', 'Birds'] as const;
export const plants = ['Cây', 'Plants'] as const;
