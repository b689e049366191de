import { expect } from 'vitest';

import { withPurpose } from '#enforcement/with-purpose.ts';
import { type ApiScope, issueApiToken } from '#market/members/api-tokens.ts';
import { startSession } from '#market/members/sessions.ts';
import { type MemberId } from '#platform/ids.ts';

import { api } from '../../src/api/api.ts';
import { bearerOf } from '../../src/api/bearer.ts';
import { problem, problemsOf } from '../../src/api/document.ts';
import { offers } from '../../src/api/offers.ts';
import { type Offer } from '../../src/api/operation.ts';

/** Whatever an answer holds, for a test to look at. */
export type Json = { readonly [key: string | number]: Json };
export type Call = {
  bearer?: string | undefined;
  body?: unknown;
  form?: FormData;
  /** Sent as it is. */
  raw?: string;
  headers?: Record<string, string>;
};
export type Answer = { status: number; headers: Headers; json: Json; text: string };

/** Asks the API as a program does, and sees to it that the answer is one that the document promises. */
export async function call(method: string, path: string, { bearer, body, form, raw, headers = {} }: Call = {}): Promise<Answer> {
  const sent = form ?? raw ?? (body === undefined ? undefined : JSON.stringify(body));
  const init = {
    method,
    headers: {
      ...(bearer !== undefined && { authorization: `Bearer ${bearer}` }),
      ...(sent !== undefined && !form && { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(sent !== undefined && { body: sent }),
  };
  const response = await api.request(`/api/v1${path}`, init, {});
  const text = await response.text();
  const answer = { status: response.status, headers: response.headers, text, json: text === '' ? {} : JSON.parse(text) };
  const offer = offerAt(method, path);
  if (offer) assertPromised(offer, answer);
  return answer;
}

export function offerAt(method: string, path: string): Offer | undefined {
  const [address = ''] = path.split('?');
  return offers.find(
    ({ operation }) =>
      operation.method === method.toLowerCase() && new RegExp(`^${operation.path.replaceAll(/\{\w+\}/g, '[^/]+')}$`).test(address || '/'),
  );
}

function assertPromised({ operation, access }: Offer, { status, headers, json, text }: Answer): void {
  const name = `${operation.id} answers ${status}: ${text.slice(0, 300)}`;
  if (status === 304) return;
  if (status < 400) {
    expect(status, name).toBe(operation.answer ? (operation.status ?? 200) : 204);
    if (operation.answer) expect(operation.answer.safeParse(json).error?.issues, name).toBeUndefined();
    else expect(text, name).toBe('');
    return;
  }
  expect(headers.get('content-type'), name).toBe('application/problem+json; charset=utf-8');
  const told = problem.parse(json);
  expect(told.status, name).toBe(status);
  expect(problemsOf({ operation, access, answer: () => Promise.reject(new Error('never asked')) }), name).toContain(told.code);
}

/** A session as signing in leaves one. */
export async function sessionOf(memberId: MemberId): Promise<string> {
  const connection = { ip: '10.0.0.1', userAgent: 'Firefox/140 Linux' };
  const secret = await withPurpose('account.authenticate', 'nobody', (tx) => startSession(tx, { memberId, by: 'code', connection }, new Date()));
  return bearerOf('session', secret);
}

export async function tokenOf(memberId: MemberId, scopes: readonly ApiScope[]): Promise<string> {
  const issued = await withPurpose('account.authenticate', 'nobody', (tx) =>
    issueApiToken(tx, { memberId, label: 'chương trình', scopes }, new Date()),
  );
  return bearerOf('token', issued.token);
}
