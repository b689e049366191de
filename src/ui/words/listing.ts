import { type Phrase } from './speak.ts';

/** The page of one listing. */
export const listingWords = {
  pictures: { vi: 'Hình ảnh', en: 'Pictures' },
  scroll: {
    vi: ({ count }) => `${count} hình, cuộn ngang để xem`,
    en: ({ count }) => `${count} pictures, scroll sideways to see them`,
  } satisfies Phrase<{ count: number }>,
  seePicture: { vi: ({ number }) => `Xem hình ${number}`, en: ({ number }) => `See picture ${number}` } satisfies Phrase<{ number: number }>,
  ofCategory: {
    vi: 'Gian hàng chưa gửi ảnh của món này. Đây là hình minh họa của danh mục.',
    en: 'The shop has not sent a picture of this item. This illustration stands for its category.',
  },
  reviewsLink: {
    vi: ({ count }) => `${count} đánh giá`,
    en: ({ count }) => (count === '1' ? '1 review' : `${count} reviews`),
  } satisfies Phrase<{ count: string }>,
  priceNote: { vi: 'Đã gồm thuế GTGT, chưa gồm phí giao.', en: 'VAT included, delivery not.' },
  reference: {
    vi: ({ price, from, until }) => `${price} là giá đã bán thật từ ${from} đến ${until}.`,
    en: ({ price, from, until }) => `${price} was the price really asked from ${from} to ${until}.`,
  } satisfies Phrase<{ price: string; from: string; until: string }>,
  choice: { vi: 'Chọn loại', en: 'Choose' },
  quantity: { vi: 'Số lượng', en: 'Quantity' },
  inStock: { vi: 'Còn hàng', en: 'In stock' },
  left: { vi: ({ count }) => `Chỉ còn ${count}`, en: ({ count }) => `Only ${count} left` } satisfies Phrase<{ count: number }>,
  soldOut: { vi: 'Hết hàng', en: 'Sold out' },
  notForSale: { vi: 'Chưa mở bán', en: 'Not for sale yet' },
  soldOutText: {
    vi: 'Gian hàng chưa có thêm. Bên dưới có những món tương tự đang còn.',
    en: 'The shop has no more at the moment. Similar items that are in stock stand below.',
  },
  addToBasket: { vi: 'Thêm vào giỏ', en: 'Add to basket' },
  buyNow: { vi: 'Mua ngay', en: 'Buy now' },
  shipsFrom: { vi: ({ place }) => `Giao từ ${place}`, en: ({ place }) => `Ships from ${place}` } satisfies Phrase<{ place: string }>,
  feeNote: {
    vi: ({ least, most }) =>
      `Phí giao mỗi kiện từ ${least} (cùng tỉnh) đến ${most} (liên vùng), nặng hơn thì thêm. Bạn thấy đúng số tiền trước khi đặt.`,
    en: ({ least, most }) =>
      `Delivery per parcel from ${least} (same province) to ${most} (across regions), more for heavy ones. You see the exact fee before you order.`,
  } satisfies Phrase<{ least: string; most: string }>,
  cancelNote: { vi: 'Hủy miễn phí đến khi đóng gói', en: 'Cancel free until packed' },
  payOnDelivery: { vi: 'Trả tiền khi nhận', en: 'Pay on delivery' },
  lookFirst: { vi: 'Xem kiện trước khi trả tiền', en: 'Look before you pay' },
  whoSees: { vi: 'Mua món này, ai thấy gì của bạn?', en: 'If you buy this, who sees what about you?' },
  toThePolicy: { vi: 'Chính sách, từng câu một', en: 'The policy, sentence by sentence' },
  carrier: { vi: 'Bên giao hàng', en: 'The carrier' },
  payer: { vi: 'Tổ chức thanh toán', en: 'The payment organisation' },
  realMobile: { vi: 'Số thật', en: 'Real number' },
  address: { vi: 'Địa chỉ', en: 'Address' },
  items: { vi: 'Món hàng', en: 'Items' },
  name: { vi: 'Họ tên', en: 'Name' },
  sellerUntil: {
    vi: ({ days }) => `Hết quyền xem ${days} ngày sau khi xong đơn.`,
    en: ({ days }) => `Access ends ${days} days after the order is over.`,
  } satisfies Phrase<{ days: number }>,
  carrierUntil: { vi: 'Chỉ cho kiện của bạn, không biết bên trong là gì.', en: 'For your parcel only, without knowing what is inside.' },
  payerUntil: { vi: 'Không có ai nếu bạn trả tiền khi nhận.', en: 'Nobody, if you pay on delivery.' },
  about: { vi: 'Về món hàng', en: 'About this item' },
  noDescription: { vi: 'Gian hàng chưa viết mô tả.', en: 'The shop has not written a description yet.' },
  facts: { vi: 'Thông số', en: 'Details' },
  brand: { vi: 'Thương hiệu', en: 'Brand' },
  weight: { vi: 'Khối lượng gói hàng', en: 'Weight of the parcel' },
  sku: { vi: 'Mã hàng', en: 'Item number' },
  seller: { vi: 'Người bán', en: 'Seller' },
  toShop: { vi: 'Xem gian hàng', en: 'See the shop' },
  noShopReviews: { vi: 'chưa có', en: 'none yet' },
  similar: { vi: 'Món tương tự', en: 'Similar items' },
  moreOfShop: { vi: ({ shop }) => `Thêm từ ${shop}`, en: ({ shop }) => `More from ${shop}` } satisfies Phrase<{ shop: string }>,
  onlyVietnamese: {
    vi: '',
    en: 'The shop has described this item in Vietnamese only.',
  },
} as const;
