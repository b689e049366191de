import { withPurpose } from '#enforcement/with-purpose.ts';
import { profileOfMember } from '#market/members/profile.ts';
import { parseCompany, parseProfile, saveCompany, saveProfile } from '#market/members/save-profile.ts';
import { nationalLandline } from '#market/members/identifier.ts';
import { writeFace } from '#platform/server/face-cookie.ts';
import { formatCalendarDate } from '#platform/time.ts';

import { answerForm, textIn, valuesIn } from '../../../web/answer-form.ts';
import { requireMember } from '../../../web/sign-in/require.ts';
import type { Actions, PageServerLoad } from './$types';

const profileFields = ['alias', 'name', 'dob', 'gender', 'phone'] as const;
const companyFields = ['company_name', 'company_address', 'job_title'] as const;

export const load: PageServerLoad = async (event) => {
  const { id } = requireMember(event);
  const { alias, name, birthDate, gender, phone, company } = await withPurpose('account.manage', id, (tx) => profileOfMember(tx, id));
  return {
    profile: {
      alias,
      name: name ?? '',
      dob: birthDate ? formatCalendarDate(birthDate) : '',
      gender: gender ?? '',
      phone: phone ? nationalLandline(phone) : '',
    },
    company: { company_name: company?.name ?? '', company_address: company?.address ?? '', job_title: company?.jobTitle ?? '' },
  };
};

export const actions: Actions = {
  profile: async (event) => {
    const { id: memberId } = requireMember(event);
    const { request, cookies, locals } = event;
    const form = await request.formData();
    return answerForm(event, { values: valuesIn(form, profileFields), form: 'profile' }, async () => {
      const typed = {
        alias: textIn(form, 'alias'),
        name: textIn(form, 'name'),
        dob: textIn(form, 'dob'),
        gender: textIn(form, 'gender'),
        phone: textIn(form, 'phone'),
      };
      const input = parseProfile(typed, locals.now);
      await withPurpose('account.manage', memberId, (tx) => saveProfile(tx, { memberId, input, locale: locals.locale, method: 'web' }, locals.now));
      writeFace(cookies, { alias: input.alias });
      return { saved: 'profile' };
    });
  },
  company: async (event) => {
    const { id: memberId } = requireMember(event);
    const { request, locals } = event;
    const form = await request.formData();
    return answerForm(event, { values: valuesIn(form, companyFields), form: 'company' }, async () => {
      const [company_name, company_address, job_title] = companyFields.map((field) => textIn(form, field));
      const input = parseCompany({ company_name: company_name ?? '', company_address: company_address ?? '', job_title: job_title ?? '' });
      await withPurpose('account.manage', memberId, (tx) => saveCompany(tx, { memberId, input, locale: locals.locale, method: 'web' }, locals.now));
      return { saved: 'company' };
    });
  },
};
