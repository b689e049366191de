import { type Handle, type HandleServerError } from '@sveltejs/kit/hooks';

import { refusalEntry } from '#market/refusals.ts';
import { Refusal } from '#platform/refusal.ts';
import { logFault } from '#platform/server/log.ts';

import { recognise } from './web/sign-in/recognise.ts';

export const handle: Handle = async ({ event, resolve }) => {
  const { locals, request, url } = event;
  locals.now = new Date();
  locals.locale = /^\/en(\/|$)/.test(url.pathname) ? 'en' : 'vi';
  locals.isShared = request.headers.get('x-wecan-shared') === '1';
  locals.member = undefined;
  locals.staff = undefined;
  locals.basketOwner = undefined;
  if (!locals.isShared) await recognise(event);
  const response = await resolve(event, { transformPageChunk: ({ html }) => html.replace('%wecan.locale%', locals.locale) });
  // For the log and the figures of the server, which takes it off again: a line names the route, never the address.
  response.headers.set('x-wecan-route', event.route.id ?? 'none');
  return response;
};

export const handleError: HandleServerError = ({ error, kind, event }) => {
  if (error instanceof Refusal) return { status: refusalEntry(error.code).status, message: 'refused', code: error.code };
  if (kind === 'unknown') logFault('page failed', error, { route: event.route.id ?? 'none', method: event.request.method });
};
