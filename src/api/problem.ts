import { refusalEntry } from '#market/refusals.ts';
import { type Locale } from '#platform/locale.ts';
import { fillHoles, Refusal } from '#platform/refusal.ts';
import { logFault } from '#platform/server/log.ts';
import { problemTitles } from '#ui/words/api.ts';

import { Denial, denials } from './denials.ts';

/** A "no" as RFC 9457 has it. Its type leads to the line of the readable page that explains it. */
export type Problem = {
  type: string;
  title: string;
  status: number;
  detail: string;
  code: string;
  /** The field that it is about. */
  field?: string;
  /** Numbers, prices and ids that the words name. */
  details?: Readonly<Record<string, string | number>>;
  errors?: readonly { in: string; field: string; message: string }[];
};

export const problemMediaType = 'application/problem+json; charset=utf-8';

export function problemType(code: string): string {
  return `/api#${code.replace('/', '-')}`;
}

/** What was thrown, as an answer in the language asked for. A fault of ours is logged and told without its cause. */
export function problemResponse(thrown: unknown, locale: Locale): Response {
  if (thrown instanceof Refusal) return refusalResponse(thrown, locale);
  if (thrown instanceof Denial) return denialResponse(thrown, locale);
  logFault('api failed', thrown);
  return denialResponse(new Denial('api/fault'), locale);
}

function refusalResponse({ code, details, field }: Refusal, locale: Locale): Response {
  const entry = refusalEntry(code);
  const { seconds } = details;
  const problem = {
    ...problemOf(code, entry.status, locale),
    detail: fillHoles(entry[locale], details),
    ...(field !== undefined && { field }),
    ...(Object.keys(details).length > 0 && { details }),
  };
  return send(problem, locale, entry.status === 429 && seconds !== undefined ? { 'retry-after': String(seconds) } : {});
}

function denialResponse(denial: Denial, locale: Locale): Response {
  return send(denialBody(denial, locale), locale, denial.headers);
}

export function denialBody({ code, faults }: Denial, locale: Locale): Problem {
  const entry = denials[code];
  return { ...problemOf(code, entry.status, locale), detail: entry[locale], ...(faults.length > 0 && { errors: faults }) };
}

function problemOf(code: string, status: number, locale: Locale): Omit<Problem, 'detail'> {
  return { type: problemType(code), title: problemTitles[status]?.[locale] ?? String(status), status, code };
}

function send(problem: Problem, locale: Locale, headers: Record<string, string>): Response {
  return new Response(JSON.stringify(problem), {
    status: problem.status,
    headers: {
      'content-type': problemMediaType,
      'content-language': locale,
      vary: 'accept-language, authorization',
      'cache-control': 'no-store',
      ...(problem.status === 503 && { 'retry-after': '5' }),
      ...headers,
    },
  });
}
