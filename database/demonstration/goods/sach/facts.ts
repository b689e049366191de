export const vi = ['Tiếng Việt', 'Vietnamese'] as const;
export const noWords = ['Không có chữ', 'None'] as const;
export const hard = ['Bìa cứng', 'Hardback'] as const;
export const tool = ['Không áp dụng', 'Not applicable'] as const;
export const adult = ['Người lớn', 'Adults'] as const;
export const pupil = ['Học sinh', 'Pupils'] as const;
export const everybody = ['Mọi lứa tuổi', 'All ages'] as const;
