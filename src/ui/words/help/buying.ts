import { type Topic } from './topic.ts';

/** From the basket to the door. */
export const buyingTopics = {
  ordering: {
    title: { vi: 'Đặt hàng', en: 'Ordering' },
    about: {
      vi: 'Các bước giao kết, khi nào hủy được, ai làm gì trong bao lâu.',
      en: 'How a contract is made, when it can be cancelled, who does what by when.',
    },
    sections: [
      {
        heading: { vi: 'Các bước', en: 'The steps' },
        says: [
          {
            vi: () =>
              'Bạn chọn món, xem giỏ, rồi đến trang đặt hàng. Ở đó có địa chỉ nhận, món theo từng gian hàng, phí giao từng kiện, cách trả tiền và tổng tiền. Bạn sửa được mọi thứ trước khi bấm “Đặt hàng”.',
            en: () =>
              'You choose, look at the basket and go to the checkout. It shows the address, the items by shop, the fee of each parcel, the way of paying and the total. Everything can be changed until you press “Place the order”.',
          },
          {
            vi: () =>
              'Bấm “Đặt hàng” là giao kết hợp đồng với từng gian hàng. Giá, phí và thuế được giữ nguyên như lúc bấm. Bạn xem lại và tải được hợp đồng trong trang đơn hàng.',
            en: () =>
              'Pressing it makes a contract with each shop. Prices, fees and taxes stay as they were at that moment. You find the contract on the page of the order.',
          },
        ],
      },
      {
        heading: { vi: 'Thời hạn', en: 'Time limits' },
        says: [
          {
            vi: ({ confirmHours, packHours, handOverHours }) =>
              `Gian hàng xác nhận trong ${confirmHours} giờ, đóng gói trong ${packHours} giờ và giao kiện cho bên giao hàng trong ${handOverHours} giờ tiếp theo. Quá hạn, phần đơn đó tự hủy; tiền đã trả được hoàn.`,
            en: ({ confirmHours, packHours, handOverHours }) =>
              `The shop confirms within ${confirmHours} hours, packs within ${packHours} hours and hands the parcel over within another ${handOverHours} hours. After that its part of the order is cancelled by itself, and what was paid goes back.`,
          },
          {
            vi: () => 'Bạn hủy miễn phí đến khi gian hàng đóng gói xong. Hủy một gian hàng không ảnh hưởng gian hàng khác trong cùng đơn.',
            en: () => 'You may cancel free of charge until the shop has packed. Cancelling one shop leaves the others of the same order as they are.',
          },
        ],
      },
    ],
  },
  payment: {
    title: { vi: 'Trả tiền', en: 'Paying' },
    about: { vi: 'Trả khi nhận hàng hoặc chuyển khoản VietQR.', en: 'On delivery, or by VietQR transfer.' },
    sections: [
      {
        heading: { vi: 'Trả khi nhận hàng', en: 'On delivery' },
        says: [
          {
            vi: () =>
              'Bên giao hàng thu đúng số tiền ghi trên kiện, từng kiện một. Không có phí thu hộ. Không tổ chức thanh toán nào nhận dữ liệu của bạn.',
            en: () =>
              'The carrier collects exactly what the parcel says, parcel by parcel. There is no fee for it, and no payment organisation receives anything about you.',
          },
        ],
      },
      {
        heading: { vi: 'Chuyển khoản VietQR', en: 'VietQR transfer' },
        says: [
          {
            vi: ({ payMinutes }) =>
              `Hàng được giữ ${payMinutes} phút trong lúc chờ tiền. Quét mã bằng ứng dụng ngân hàng của bạn; mã đã có sẵn số tiền và nội dung. Hết giờ mà chưa có tiền, đơn tự hết hạn và hàng được trả lại kho.`,
            en: ({ payMinutes }) =>
              `The goods wait for ${payMinutes} minutes. Scan the code with your bank’s app; amount and reference are in it. If no money has come by then, the order expires and the goods go back into stock.`,
          },
          {
            vi: () => 'Wecan không giữ tiền của người mua và không bao giờ thấy số thẻ hay mật khẩu ngân hàng.',
            en: () => 'Wecan holds no buyers’ money and never sees a card number or a bank password.',
          },
        ],
      },
    ],
  },
  delivery: {
    title: { vi: 'Giao hàng', en: 'Delivery' },
    about: { vi: 'Phí, thời gian, xem hàng trước khi nhận.', en: 'Fees, times, looking before you accept.' },
    sections: [
      {
        heading: { vi: 'Phí', en: 'Fees' },
        says: [
          {
            vi: ({ sameProvinceFee, sameRegionFee, crossRegionFee }) =>
              `Phí tính theo từng kiện và hiện ra trước khi bạn đặt: từ ${sameProvinceFee} trong cùng tỉnh, từ ${sameRegionFee} trong cùng miền, từ ${crossRegionFee} giữa các miền. Kiện nặng hơn thì phí cao hơn.`,
            en: ({ sameProvinceFee, sameRegionFee, crossRegionFee }) =>
              `Fees are by parcel and shown before you order: from ${sameProvinceFee} within a province, from ${sameRegionFee} within a region, from ${crossRegionFee} between regions. A heavier parcel costs more.`,
          },
        ],
      },
      {
        heading: { vi: 'Khi kiện đến', en: 'When the parcel comes' },
        says: [
          {
            vi: () => 'Bạn được xem hàng bên ngoài trước khi trả tiền. Kiện ướt, móp hay rách: từ chối nhận, bạn không mất gì.',
            en: () => 'You may look at the parcel before you pay. If it is wet, dented or torn, refuse it; it costs you nothing.',
          },
          {
            vi: () => 'Bên giao hàng chỉ biết tên và số của người nhận, địa chỉ, mã kiện và tiền thu hộ. Họ không biết trong kiện có gì.',
            en: () =>
              'The carrier knows name and number of the recipient, the address, the parcel’s number and the cash to collect. They do not know what is inside.',
          },
        ],
      },
    ],
  },
} as const satisfies Record<string, Topic>;
