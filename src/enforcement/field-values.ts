/** What each sealed field holds once it is opened. */
export type FieldValues = {
  name: string;
  alias: string;
  /** Street and house; the place is a commune of the dataset of `database/reference`. */
  address: { street: string; communeCode: string; provinceCode: string };
  parcel_recipient: { name: string; mobile: string };
  phone: string;
  /** E.164, for example +84901234567. */
  mobile: string;
  email: string;
  /** Calendar date, 2000-12-31. */
  dob: string;
  gender: 'female' | 'male' | 'other';
  company_name: string;
  company_address: string;
  job_title: string;
  reviews: string;
  comments: string;
  feedback: string;
  stories: string;
  /** WebP, base64. */
  picture: string;
  message: string;
  connection: { ip: string; device: string };
  seller_identity: { legalName: string; representative: string; address: string; idNumber?: string };
  tax_code: string;
  bank_account: { bin: string; number: string; holder: string };
  staff_account: { name: string; email: string };
  credentials: string;
  hobbies: string[];
  survey_answers: string;
  payment_token: string;
  serial: string;
};
