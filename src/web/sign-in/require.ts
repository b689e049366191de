import { redirect, type RequestEvent } from '@sveltejs/kit';

import { localePath } from '#platform/locale.ts';

type Asking = Pick<RequestEvent, 'locals' | 'url'>;

/** The member who is asking. A visitor is sent to sign in, and back here afterwards. */
export function requireMember({ locals, url }: Asking): NonNullable<App.Locals['member']> {
  if (!locals.member) redirect(303, `${localePath(locals.locale, '/sign-in')}?next=${encodeURIComponent(withoutLanguage(url.pathname))}`);
  return locals.member;
}

/** The member of staff who is asking, for any workplace. */
export function requireStaff({ locals, url }: Asking): NonNullable<App.Locals['staff']> {
  if (!locals.staff) redirect(303, `${localePath(locals.locale, '/ops/sign-in')}?next=${encodeURIComponent(withoutLanguage(url.pathname))}`);
  return locals.staff;
}

/** Takes the page to go to afterwards along to the next step: '?next=%2Fcheckout', or nothing. */
export function nextQuery(url: URL): string {
  const next = nextPath(url, '');
  return next === '' ? '' : `?next=${encodeURIComponent(next)}`;
}

/** A page of ours to go to after signing in; whatever else was put there leads home. */
export function nextPath(url: URL, otherwise: string): string {
  const given = url.searchParams.get('next');
  const next = given ? withoutLanguage(given) : '';
  return /^\/(?![/\\])[\w/.~%-]{0,200}$/.test(next) ? next : otherwise;
}

/** The path that both languages share; whoever goes there puts the language in front. */
function withoutLanguage(path: string): string {
  return path.replace(/^\/en(?=\/|$)/, '') || '/';
}
