import { type Topic } from './topic.ts';

/** How the market works, for sellers and for everybody. */
export const marketTopics = {
  terms: {
    title: { vi: 'Quy chế hoạt động', en: 'Terms of the market' },
    about: { vi: 'Ai được bán, ai được mua, Wecan đứng ở đâu.', en: 'Who may sell, who may buy, and where Wecan stands.' },
    sections: [
      {
        heading: { vi: 'Các bên', en: 'The parties' },
        says: [
          {
            vi: () =>
              'Wecan là nền tảng trung gian có chức năng đặt hàng. Hợp đồng mua bán là giữa bạn và từng gian hàng. Tên pháp lý và địa chỉ của người bán hiện trên trang gian hàng.',
            en: () =>
              'Wecan is an intermediary platform with online ordering. The contract of sale is between you and each shop, whose legal name and address stand on its page.',
          },
          {
            vi: () => 'Người bán được xác thực trước khi bán. Món hàng được duyệt trước khi hiển thị. Thành viên từ đủ 16 tuổi.',
            en: () => 'Sellers are identified before they sell. Items are looked at before they are shown. Members are 16 or older.',
          },
        ],
      },
      {
        heading: { vi: 'Đánh giá và bài viết', en: 'Reviews and texts' },
        says: [
          {
            vi: () =>
              'Chỉ người đã nhận hàng mới đánh giá được, dưới bí danh và khi họ đồng ý đăng. Bài có số điện thoại hoặc địa chỉ được giữ lại để kiểm. Không ai trả tiền để món hàng đứng trước.',
            en: () =>
              'Only somebody who received the item can review it, under an alias and when they agreed to publish. A text with a phone number or an address is held and looked at. Nobody can pay for a place.',
          },
        ],
      },
      {
        heading: { vi: 'Dữ liệu', en: 'Data' },
        says: [
          {
            vi: ({ sellerAccessDays }) =>
              `Gian hàng thấy bí danh, số đã che và món của họ, đến ${sellerAccessDays} ngày sau khi xong đơn. Mọi việc khác đều theo chính sách, từng câu một.`,
            en: ({ sellerAccessDays }) =>
              `A shop sees an alias, a masked number and its own items, until ${sellerAccessDays} days after the order is over. Everything else follows the policy, sentence by sentence.`,
          },
        ],
      },
    ],
  },
  fees: {
    title: { vi: 'Biểu phí cho người bán', en: 'Fees for sellers' },
    about: { vi: 'Hoa hồng, thuế trên hoa hồng và thuế được khấu trừ.', en: 'Commission, the tax on it, and the tax that is withheld.' },
    sections: [
      {
        heading: { vi: 'Hoa hồng', en: 'Commission' },
        says: [
          {
            vi: ({ vatPercent }) =>
              `Tỷ lệ hoa hồng ghi trong hợp đồng của từng gian hàng và hiện trong Kênh người bán. Trên hoa hồng có thuế GTGT ${vatPercent}. Không có phí niêm yết, không có phí để lên trước.`,
            en: ({ vatPercent }) =>
              `The rate stands in each shop’s contract and in its workplace. VAT of ${vatPercent} is added to the commission. There is no fee for listing and none for a better place.`,
          },
        ],
      },
      {
        heading: { vi: 'Thuế khấu trừ', en: 'Tax withheld' },
        says: [
          {
            vi: ({ householdVatPercent, householdIncomeTaxPercent }) =>
              `Với hộ kinh doanh và cá nhân, luật buộc sàn khấu trừ trên mỗi lần bán hàng hóa: thuế GTGT ${householdVatPercent} và thuế thu nhập cá nhân ${householdIncomeTaxPercent}. Với công ty thì không.`,
            en: ({ householdVatPercent, householdIncomeTaxPercent }) =>
              `From households and individuals the law makes a platform withhold, on each sale of goods, VAT of ${householdVatPercent} and personal income tax of ${householdIncomeTaxPercent}. From companies nothing.`,
          },
        ],
      },
    ],
  },
} as const satisfies Record<string, Topic>;
