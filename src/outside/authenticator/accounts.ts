/**
 * The phones of the staff of the demonstration, one per department. They belong to nobody: their secrets are made
 * from the addresses, by everybody's knowledge. Production enrols people with secrets drawn by chance, has no
 * process of this folder, and no address of it.
 */
export type DemonstrationStaff = { department: string; name: string; email: string };

export const demonstrationStaff: readonly DemonstrationStaff[] = [
  { department: 'order-operations', name: 'Phạm Thu Trang', email: 'don-hang@wecan.example' },
  { department: 'listings-and-sellers', name: 'Lê Quốc Bảo', email: 'nguoi-ban@wecan.example' },
  { department: 'care', name: 'Võ Ngọc Hân', email: 'cham-soc@wecan.example' },
  { department: 'outreach', name: 'Đặng Gia Huy', email: 'truyen-thong@wecan.example' },
  { department: 'research', name: 'Bùi Minh Khôi', email: 'nghien-cuu@wecan.example' },
  { department: 'moderation', name: 'Hồ Thanh Mai', email: 'kiem-duyet@wecan.example' },
  { department: 'money', name: 'Ngô Đức Long', email: 'tai-chinh@wecan.example' },
  { department: 'privacy-office', name: 'Trần Thị Minh Họa', email: 'bao-ve-du-lieu@wecan.example' },
  { department: 'security', name: 'Dương Hải Đăng', email: 'an-toan@wecan.example' },
  { department: 'legal', name: 'Lý Khánh Vân', email: 'phap-che@wecan.example' },
];

/** One for all of them, and known to everybody. */
export const demonstrationStaffPassword = 'khong-co-that-chi-trinh-dien';
