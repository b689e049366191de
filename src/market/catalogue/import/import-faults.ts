import { type Words } from '#platform/locale.ts';
import { fillHoles, type RefusalDetails } from '#platform/refusal.ts';

/** What is wrong with a row or a file, and what to do about it. */
export const importFaults = {
  'empty-file': { vi: 'Tệp trống. Hãy xuất lại tệp từ nguồn.', en: 'The file is empty. Please export it again.' },
  'no-rows': { vi: 'Tệp chỉ có dòng tên cột, không có hàng nào.', en: 'The file has column names and no rows.' },
  'not-utf8': {
    vi: 'Tệp không phải UTF-8. Trong Excel: Lưu dưới dạng "CSV UTF-8 (phân cách bằng dấu phẩy)".',
    en: 'The file is not UTF-8. In Excel: save as "CSV UTF-8 (comma delimited)".',
  },
  workbook: {
    vi: 'Đây là tệp Excel, không phải CSV. Trong Excel: Lưu dưới dạng "CSV UTF-8 (phân cách bằng dấu phẩy)".',
    en: 'This is an Excel workbook, not CSV. In Excel: save as "CSV UTF-8 (comma delimited)".',
  },
  'no-header': {
    vi: 'Dòng đầu phải là tên cột: {needed}. Còn thiếu: {missing}.',
    en: 'The first line must name the columns: {needed}. Missing: {missing}.',
  },
  'unknown-column': {
    vi: 'Không hiểu cột "{column}". Hãy bỏ cột này hoặc sửa tên; các cột nhận được: {known}.',
    en: 'The column "{column}" is not known. Remove or rename it; columns that are read: {known}.',
  },
  'twice-column': { vi: 'Cột "{column}" có hai lần. Hãy giữ một.', en: 'The column "{column}" is there twice. Keep one of them.' },
  'record-too-long': {
    vi: 'Từ dòng {line} có một hàng dài hơn {most} ký tự; thường là thiếu dấu ngoặc kép đóng. Hãy sửa rồi nhập lại.',
    en: 'From line {line} on a row is longer than {most} characters; usually a closing quote is missing. Mend it and import again.',
  },
  'column-count': {
    vi: 'Có {found} cột thay vì {needed}. Nội dung có dấu phân cách phải nằm trong ngoặc kép.',
    en: '{found} columns instead of {needed}. Content that holds the separator must stand in quotes.',
  },
  'bad-quotes': { vi: 'Dấu ngoặc kép không khớp.', en: 'The quotes do not match.' },
  'no-sku': { vi: 'Thiếu sku. Mỗi món cần một mã riêng.', en: 'The sku is missing. Each item needs a code of its own.' },
  'bad-sku': {
    vi: 'Sku chỉ gồm chữ không dấu, số và . _ / -, nhiều nhất 64 ký tự.',
    en: 'A sku has plain letters, digits and . _ / - only, at most 64 of them.',
  },
  'rounded-sku': {
    vi: 'Sku bị Excel rút gọn thành dạng số mũ. Hãy định dạng cột này là văn bản rồi xuất lại.',
    en: 'Excel has rounded this sku to a power of ten. Format the column as text and export again.',
  },
  'twice-sku': { vi: 'Sku này đã có ở dòng {first}. Hãy giữ một dòng.', en: 'This sku stands in line {first} already. Keep one of them.' },
  'no-title': { vi: 'Thiếu tên món.', en: 'The title is missing.' },
  'long-title': {
    vi: 'Tên dài {length} ký tự, nhiều nhất là {most}. Hãy rút ngắn.',
    en: 'The title has {length} characters, at most {most} fit. Shorten it.',
  },
  'card-number': {
    vi: 'Nội dung có một dãy số giống số thẻ ngân hàng. Hãy bỏ dãy số đó.',
    en: 'The text has digits that look like a bank card number. Take them out.',
  },
  'no-category': { vi: 'Thiếu danh mục.', en: 'The category is missing.' },
  'deep-category': {
    vi: 'Danh mục có {found} cấp, nhiều nhất là {most}. Các cấp cách nhau bằng " > ".',
    en: 'The category has {found} levels, at most {most} are kept. Levels are parted by " > ".',
  },
  'bad-category': {
    vi: 'Một cấp danh mục trống hoặc dài quá {most} ký tự.',
    en: 'A level of the category is empty or longer than {most} characters.',
  },
  'no-price': { vi: 'Thiếu giá.', en: 'The price is missing.' },
  'separated-price': { vi: 'Giá viết liền, không dấu chấm hay phẩy: {plain}.', en: 'Write the price without separators: {plain}.' },
  'bad-price': {
    vi: 'Giá là số nguyên đồng từ 1 đến 10000000000, chỉ gồm chữ số.',
    en: 'A price is whole đồng from 1 to 10000000000, in digits only.',
  },
  'bad-discount': { vi: 'Phần trăm giảm là số nguyên từ 0 đến 100, hoặc N/A.', en: 'A discount is a whole percentage from 0 to 100, or N/A.' },
  'bad-rating': { vi: 'Điểm đánh giá là số từ 0 đến 5, hoặc N/A.', en: 'A rating is a number from 0 to 5, or N/A.' },
  'bad-review-count': { vi: 'Số đánh giá là số nguyên không âm, hoặc N/A.', en: 'A count of reviews is a whole number, or N/A.' },
} as const satisfies Record<string, Words>;

export type ImportFault = { code: keyof typeof importFaults; details: RefusalDetails };

export function fault(code: keyof typeof importFaults, details: RefusalDetails = {}): ImportFault {
  return { code, details };
}

export function wordsOfFault({ code, details }: ImportFault, locale: keyof Words): string {
  return fillHoles(importFaults[code][locale], details);
}
