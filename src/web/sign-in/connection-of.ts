import { type RequestEvent } from '@sveltejs/kit';

import { type Connection } from '#market/members/connection.ts';

export function connectionOf({ getClientAddress, request }: Pick<RequestEvent, 'getClientAddress' | 'request'>): Connection {
  return { ip: getClientAddress(), userAgent: (request.headers.get('user-agent') ?? '').slice(0, 500) };
}
