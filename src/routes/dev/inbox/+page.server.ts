import { inboxAuthenticators, lettersTo } from '#platform/server/inbox.ts';
import { departments } from '#policy/departments.ts';

import { demonstrationStaffPassword } from '../../../outside/authenticator/accounts.ts';
import { assertDemonstration } from './only-demonstration.ts';
import { partsOf } from './parts-of.ts';
import type { PageServerLoad } from './$types';

const shown = 60;

export const load: PageServerLoad = async ({ url, locals, setHeaders }) => {
  assertDemonstration();
  setHeaders({ 'cache-control': 'no-store' });
  const to = (url.searchParams.get('to') ?? '').slice(0, 254);
  const [letters, staff] = await Promise.all([lettersTo(to, shown), inboxAuthenticators()]);
  const nameOf = (department: string) => Object.entries(departments).find(([key]) => key === department)?.[1][locals.locale] ?? department;
  return {
    to,
    letters: letters.map(({ id, channel, to: address, subject, text, receivedAt }) => ({
      id,
      channel,
      to: address,
      subject,
      receivedAt: new Date(receivedAt),
      code: codeIn(text),
      // Subject and code stand above the text already.
      paragraphs: partsOf(text).filter(([part]) => part?.text !== subject && part?.text !== codeIn(text)),
    })),
    staff: staff.map((person) => ({ ...person, department: nameOf(person.department) })),
    staffPassword: demonstrationStaffPassword,
  };
};

function codeIn(text: string): string | undefined {
  return /\b\d{6}\b/.exec(text)?.[0];
}
