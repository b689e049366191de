import { Hono } from 'hono';

import { innerRouteHeader } from './inner-route.ts';
import { Denial } from './denials.ts';
import { languageOf } from './language.ts';
import { offers } from './offers.ts';
import { type ApiEnv } from './operation.ts';
import { problemResponse } from './problem.ts';

const base = '/api/v1';

/** The API: a door to the same functions as the pages. */
export const api = new Hono<ApiEnv>();

for (const { operation, answer } of offers) {
  const path = base + operation.path.replaceAll(/\{(\w+)\}/g, ':$1');
  api.on(operation.method.toUpperCase(), operation.path === '/' ? [base, path] : [path], async (context) => {
    const response = await answer(context);
    response.headers.set(innerRouteHeader, operation.path);
    return response;
  });
}

/** An address that is known under another method says so; any other is not known. */
api.notFound((context) => {
  const locale = languageOf(context.req.header('accept-language'));
  const path = context.req.path.slice(base.length) || '/';
  const methods = offers.filter(({ operation }) => patternOf(operation.path).test(path)).map(({ operation }) => operation.method.toUpperCase());
  if (methods.length === 0) return problemResponse(new Denial('api/no-operation'), locale);
  const allow = [...new Set(methods.flatMap((method) => (method === 'GET' ? ['GET', 'HEAD'] : [method])))].join(', ');
  return problemResponse(new Denial('api/method', { headers: { allow } }), locale);
});

api.onError((error, context) => problemResponse(error, languageOf(context.req.header('accept-language'))));

function patternOf(path: string): RegExp {
  return new RegExp(`^${path.replaceAll(/\{\w+\}/g, '[^/]+')}$`);
}
