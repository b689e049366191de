import { type InventedController, type PublishedController } from '#enforcement/vocabulary.ts';

/** Who answers for the demonstration: a company that does not exist, and says so. */
export const demonstrationController: InventedController = {
  kind: 'invented',
  notice: {
    vi: 'Đây là bản trình diễn. Công ty, người và số liên hệ dưới đây được đặt ra, không có thật.',
    en: 'This is a demonstration. The company, people and contacts below are invented and do not exist.',
  },
  brand: 'Wecan',
  legalName: { vi: 'Công ty TNHH Chợ Ví Dụ (không có thật)', en: 'Example Market Co., Ltd. (invented)' },
  taxCode: '0000000000',
  representative: 'Nguyễn Văn Ví Dụ',
  address: {
    vi: 'Số 0 đường Ví Dụ, phường Minh Họa, Thành phố Hồ Chí Minh (không có thật)',
    en: '0 Example Street, Minh Họa Ward, Ho Chi Minh City (invented)',
  },
  hotline: '(028) 0000 0000',
  email: 'lien-he@wecan.example',
  website: 'https://wecan.example/',
  officer: { name: 'Trần Thị Minh Họa', email: 'bao-ve-du-lieu@wecan.example', phone: '(028) 0000 0001' },
  registrations: [
    {
      label: { vi: 'Giấy chứng nhận đăng ký doanh nghiệp', en: 'Business registration certificate' },
      value: { vi: 'số 0000000000 (không có thật)', en: 'no. 0000000000 (invented)' },
    },
    {
      label: {
        vi: 'Đăng ký nền tảng thương mại điện tử với Bộ Công Thương',
        en: 'Registration of the e-commerce platform with the Ministry of Industry and Trade',
      },
      value: { vi: 'chưa có, vì đây là bản trình diễn', en: 'none, for this is a demonstration' },
    },
  ],
};

/** Section 6 of the published text. Production refuses to start on it until a person has confirmed it. */
export const publishedController: PublishedController = {
  kind: 'published',
  isConfirmed: false,
  toConfirm: [
    {
      vi: 'Người bảo vệ dữ liệu cá nhân: văn bản không nêu ai. Luật buộc chỉ định bằng văn bản trước khi xử lý dữ liệu.',
      en: 'The protection officer: the text names nobody. The law wants one designated in writing before data are processed.',
    },
    {
      vi: 'Địa chỉ: cấp quận, trong đó có Quận 10, không còn từ ngày 01/07/2025. Cần địa chỉ theo đơn vị hành chính mới như trên giấy đăng ký.',
      en: 'The address: districts, District 10 among them, were abolished on 1 July 2025. It is needed by the new administrative units, as registered.',
    },
    {
      vi: 'Pháp nhân và thương hiệu: văn bản hứa dưới tên “Wecan-vn” nhưng nêu Công ty TNHH Dịch vụ Thoại Phong. Cần xác nhận ai chịu trách nhiệm và ai giữ tên miền.',
      en: 'Legal entity and brand: the text promises in the name of “Wecan-vn” and names Thoai Phong Service Co., Ltd. Who is responsible and who holds the domain?',
    },
    {
      vi: 'Đăng ký nền tảng với Bộ Công Thương, và số, ngày, nơi cấp giấy chứng nhận đăng ký doanh nghiệp: văn bản không nêu.',
      en: 'Registration of the platform with the Ministry of Industry and Trade, and number, date and issuer of the business registration: the text gives none.',
    },
    {
      vi: 'Mã số thuế, người đại diện, điện thoại và email: cần đối chiếu với hồ sơ hiện hành.',
      en: 'Tax code, representative, telephone and e-mail: to be compared with the present records.',
    },
  ],
  brand: 'Wecan-vn',
  legalName: { vi: 'Công ty TNHH Dịch vụ Thoại Phong', en: 'Thoai Phong Service Co., Ltd.' },
  taxCode: '0315224638',
  representative: 'Phạm Ngọc Hùng',
  address: {
    vi: 'Tầng 3 - Tầng 7 Tòa nhà Blue Diamond số Y1 Đường Hồng Lĩnh Cư xá Bắc Hải, Phường 15, Quận 10, Thành phố Hồ Chí Minh',
    en: 'Floors 3 to 7, Blue Diamond Building, number Y1 Hồng Lĩnh Street, Bắc Hải Residential Quarter, Ward 15, District 10, Ho Chi Minh City',
  },
  hotline: '(028)38503852',
  email: 'thoaiphong@wecan.com.vn',
  website: 'https://www.wecan.com.vn/',
  registrations: [],
};
