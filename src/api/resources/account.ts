import { z } from '@hono/zod-openapi';

import { withPurpose } from '#enforcement/with-purpose.ts';
import { type Address, addressesOfMember } from '#market/members/addresses.ts';
import { genders } from '#market/members/person-details.ts';
import { profileOfMember } from '#market/members/profile.ts';
import { addAddress, changeAddress, deleteAddress, makeDefaultAddress, parseAddress } from '#market/members/save-address.ts';
import { parseCompany, parseProfile, saveCompany, saveProfile } from '#market/members/save-profile.ts';
import { placeText } from '#market/places/place.ts';
import { type MemberId } from '#platform/ids.ts';
import { type Locale } from '#platform/locale.ts';

import { forMember } from '../door.ts';
import { type Offer } from '../operation.ts';
import { day, id, idOf, listOf, text, thing } from '../shapes/values.ts';

const profile = thing({
  alias: z.string(),
  name: z.string().nullable(),
  dob: day.nullable(),
  gender: z.enum(genders).nullable(),
  phone: z.string().nullable().openapi({ description: 'A fixed line, E.164.' }),
  company: thing({ name: z.string(), address: z.string(), job_title: z.string().nullable() }).nullable(),
}).openapi('Profile');

async function readProfile(memberId: MemberId): Promise<z.infer<typeof profile>> {
  const found = await withPurpose('account.manage', memberId, (tx) => profileOfMember(tx, memberId));
  const { company } = found;
  return {
    alias: found.alias,
    name: found.name ?? null,
    dob: found.birthDate ?? null,
    gender: found.gender ?? null,
    phone: found.phone ?? null,
    company: company ? { name: company.name, address: company.address, job_title: company.jobTitle ?? null } : null,
  };
}

const nameRefusals = ['members/name-wrong', 'members/too-long', 'members/card-number'];
const emptied = { description: 'Empty: deleted.' };

const profileOffers: readonly Offer[] = [
  forMember(
    'profile',
    {
      id: 'getProfile',
      method: 'get',
      path: '/profile',
      tag: 'account',
      summary: { vi: 'Hồ sơ của tôi', en: 'My profile' },
      purposes: ['account.manage'],
      answer: profile,
    },
    ({ memberId }) => readProfile(memberId),
  ),
  forMember(
    'profile',
    {
      id: 'saveProfile',
      method: 'put',
      path: '/profile',
      tag: 'account',
      summary: { vi: 'Lưu hồ sơ', en: 'Save the profile' },
      about: {
        vi: 'Chỉ bí danh là bắt buộc; trường để trống sẽ bị xóa. Mỗi lần lưu có một biên nhận.',
        en: 'Only the alias has to be there; what is empty is deleted. Each saving leaves a receipt.',
      },
      purposes: ['account.manage'],
      refusals: [
        ...nameRefusals,
        'members/alias-missing',
        'members/alias-wrong',
        'members/alias-number',
        'members/alias-reserved',
        'members/date-wrong',
        'members/under-age',
        'members/gender-wrong',
        'members/landline-wrong',
      ],
      body: thing({
        alias: text(30),
        name: text(80).default('').openapi(emptied),
        dob: text(10).default('').openapi({ description: '2000-12-31 or 31/12/2000. Empty: deleted.' }),
        gender: z
          .enum([...genders, ''])
          .default('')
          .openapi(emptied),
        phone: text(30).default('').openapi(emptied),
      }),
      answer: profile,
    },
    async ({ memberId, body, locale, at }) => {
      const input = parseProfile(body, at);
      await withPurpose('account.manage', memberId, (tx) => saveProfile(tx, { memberId, input, locale, method: 'api' }, at));
      return readProfile(memberId);
    },
  ),
  forMember(
    'profile',
    {
      id: 'saveCompany',
      method: 'put',
      path: '/company',
      tag: 'account',
      summary: { vi: 'Lưu công ty xuất hóa đơn', en: 'Save the company for invoices' },
      about: { vi: 'Để trống cả ba trường là bỏ công ty.', en: 'With all three empty the company is taken out.' },
      purposes: ['account.manage'],
      refusals: ['members/company-name-missing', 'members/company-address-missing', 'members/too-long', 'members/card-number'],
      body: thing({ company_name: text(120).default(''), company_address: text(200).default(''), job_title: text(80).default('') }),
      answer: profile,
    },
    async ({ memberId, body, locale, at }) => {
      const input = parseCompany(body);
      await withPurpose('account.manage', memberId, (tx) => saveCompany(tx, { memberId, input, locale, method: 'api' }, at));
      return readProfile(memberId);
    },
  ),
];

const address = thing({
  id,
  recipient: z.string(),
  mobile: z.string(),
  street: z.string(),
  commune: z.string().openapi({ description: 'Code of the commune.' }),
  place: z.string(),
  is_default: z.boolean(),
}).openapi('Address');

function addressShape(one: Address, locale: Locale): z.infer<typeof address> {
  return {
    id: one.id,
    recipient: one.recipient.name,
    mobile: one.recipient.mobile,
    street: one.street,
    commune: one.place.code,
    place: placeText(one.place, locale),
    is_default: one.isDefault,
  };
}

const addressIn = thing({
  recipient: text(80),
  mobile: text(30),
  street: text(160),
  commune: text(10).default('').openapi({ description: 'Code, from GET /places.' }),
  place: text(160).default('').openapi({ description: 'Instead of the code: words that mean just one commune.' }),
  is_default: z.boolean().default(false),
});
const addressRefusals = [
  ...nameRefusals,
  'members/mobile-letters',
  'members/mobile-short',
  'members/mobile-long',
  'members/mobile-abroad',
  'members/mobile-is-landline',
  'members/mobile-wrong',
  'members/street-missing',
  'members/place-missing',
  'members/place-unknown',
  'members/place-ambiguous',
];
const addressKey = z.object({ address: idOf<'vault.addresses'>() });

const addressOffers: readonly Offer[] = [
  forMember(
    'profile',
    {
      id: 'listAddresses',
      method: 'get',
      path: '/addresses',
      tag: 'account',
      summary: { vi: 'Sổ địa chỉ', en: 'The address book' },
      about: { vi: 'Nhiều nhất 20 địa chỉ, mặc định đứng đầu.', en: 'At most 20, the default first.' },
      purposes: ['account.manage'],
      answer: listOf(address),
      speaks: true,
    },
    async ({ memberId, locale }) => {
      const found = await withPurpose('account.manage', memberId, (tx) => addressesOfMember(tx, memberId));
      return { items: found.map((one) => addressShape(one, locale)) };
    },
  ),
  forMember(
    'profile',
    {
      id: 'addAddress',
      method: 'post',
      path: '/addresses',
      tag: 'account',
      summary: { vi: 'Thêm địa chỉ', en: 'Add an address' },
      purposes: ['account.manage'],
      refusals: [...addressRefusals, 'members/addresses-full'],
      body: addressIn,
      answer: thing({ id }),
      status: 201,
    },
    async ({ memberId, body, locale, at }) => {
      const input = await parseAddress({ ...body, isDefault: body.is_default });
      return { id: await withPurpose('account.manage', memberId, (tx) => addAddress(tx, { memberId, input, locale, method: 'api' }, at)) };
    },
  ),
  forMember(
    'profile',
    {
      id: 'changeAddress',
      method: 'put',
      path: '/addresses/{address}',
      tag: 'account',
      summary: { vi: 'Sửa địa chỉ', en: 'Correct an address' },
      about: { vi: 'Đơn đã đặt giữ nguyên địa chỉ lúc đặt.', en: 'Orders already placed keep the one they were placed with.' },
      purposes: ['account.manage'],
      refusals: [...addressRefusals, 'members/no-address'],
      params: addressKey,
      body: addressIn,
    },
    async ({ memberId, params, body, locale, at }) => {
      const input = await parseAddress({ ...body, isDefault: body.is_default });
      const saving = { memberId, addressId: params.address, input, locale, method: 'api' as const };
      await withPurpose('account.manage', memberId, (tx) => changeAddress(tx, saving, at));
    },
  ),
  forMember(
    'profile',
    {
      id: 'deleteAddress',
      method: 'delete',
      path: '/addresses/{address}',
      tag: 'account',
      summary: { vi: 'Xóa địa chỉ', en: 'Delete an address' },
      purposes: ['account.manage'],
      refusals: ['members/no-address'],
      params: addressKey,
    },
    ({ memberId, params }) => withPurpose('account.manage', memberId, (tx) => deleteAddress(tx, memberId, params.address)),
  ),
  forMember(
    'profile',
    {
      id: 'makeDefaultAddress',
      method: 'post',
      path: '/addresses/{address}/make-default',
      tag: 'account',
      summary: { vi: 'Đặt làm mặc định', en: 'Make it the default' },
      purposes: ['account.manage'],
      refusals: ['members/no-address'],
      params: addressKey,
    },
    ({ memberId, params }) => withPurpose('account.manage', memberId, (tx) => makeDefaultAddress(tx, memberId, params.address)),
  ),
];

export const accountOffers: readonly Offer[] = [...profileOffers, ...addressOffers];
