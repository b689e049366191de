import { type Phrase } from './speak.ts';

/** Price and stock of one product of a shop. */
export const sellerOfferWords = {
  offerAbout: {
    vi: 'Giá mới áp dụng cho đơn đặt từ bây giờ. Đơn đã đặt giữ giá cũ.',
    en: 'New prices hold for orders from now on. Orders that were placed keep theirs.',
  },
  offerHelp: { vi: 'Bỏ trống kho của món chưa bán thì món vẫn chưa bán.', en: 'What is not for sale stays so while its stock is left empty.' },
  priceOf: { vi: ({ variant }) => `Giá của ${variant}`, en: ({ variant }) => `Price of ${variant}` } satisfies Phrase<{ variant: string }>,
  stockOf: { vi: ({ variant }) => `Kho của ${variant}`, en: ({ variant }) => `Stock of ${variant}` } satisfies Phrase<{ variant: string }>,
  variant: { vi: 'Phân loại', en: 'Variant' },
  sku: { vi: 'Mã hàng', en: 'SKU' },
  priceVnd: { vi: 'Giá (₫)', en: 'Price (₫)' },
  inStock: { vi: 'Còn trong kho', en: 'In stock' },
  offerSaved: { vi: 'Đã lưu giá và kho.', en: 'Price and stock are saved.' },
  withdrawnText: { vi: 'Sản phẩm đã gỡ thì không sửa được.', en: 'A product that was withdrawn cannot be changed.' },
  backToListings: { vi: 'Về danh sách sản phẩm', en: 'Back to the products' },
} as const;
