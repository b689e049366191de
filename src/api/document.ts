import { OpenAPIHono, z } from '@hono/zod-openapi';

import { refusalEntry } from '#market/refusals.ts';
import { type Locale, type Words } from '#platform/locale.ts';
import { fieldWordsVi } from '#ui/words/api-fields.ts';
import { apiWords, scopeWords } from '#ui/words/api.ts';

import { type DenialCode, denials } from './denials.ts';
import { type Access, type Offer } from './operation.ts';
import { tags } from './tags.ts';

const fault = z.strictObject({ in: z.enum(['body', 'query', 'path']), field: z.string(), message: z.string() });
export const problem = z
  .strictObject({
    type: z.string(),
    title: z.string(),
    status: z.number().int(),
    detail: z.string(),
    code: z.string(),
    field: z.string().optional(),
    details: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
    errors: z.array(fault).optional(),
  })
  .openapi('Problem');

export type ApiDocument = ReturnType<OpenAPIHono['getOpenAPI31Document']>;

/** The document of these operations in one language (OpenAPI 3.1). */
export function documentOf(offers: readonly Offer[], locale: Locale): ApiDocument {
  const book = new OpenAPIHono();
  for (const offer of offers) book.openAPIRegistry.registerPath(pathOf(offer, locale));
  book.openAPIRegistry.registerComponent('securitySchemes', 'bearer', {
    type: 'http',
    scheme: 'bearer',
    description: apiWords.bearer[locale],
  });
  const document = book.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Wecan',
      version: '1',
      description: apiWords.conventions[locale],
      license: { name: 'Apache-2.0' },
    },
    servers: [{ url: '/api/v1' }],
    tags: Object.entries(tags).map(([name, words]) => ({ name, description: words[locale] })),
  });
  return locale === 'vi' ? inVietnamese(document) : document;
}

/** Schemas are made once and say of their fields what they say in English; in the document they speak the reader's language. */
function inVietnamese(document: ApiDocument): ApiDocument {
  return JSON.parse(JSON.stringify(document), (key, value: unknown) =>
    key === 'description' && typeof value === 'string' ? (fieldWordsVi[value] ?? value) : value,
  );
}

function pathOf(offer: Offer, locale: Locale) {
  const { operation, access } = offer;
  const scope = access.kind === 'member' ? access.scope : access.kind === 'basket' ? 'basket' : undefined;
  const about = [operation.about?.[locale], whoText(access, locale)].filter((words) => words !== undefined);
  return {
    operationId: operation.id,
    method: operation.method,
    path: operation.path,
    tags: [operation.tag],
    summary: operation.summary[locale],
    ...(about.length > 0 && { description: about.join('\n\n') }),
    security: securityOf(access),
    'x-purpose': [...operation.purposes],
    ...(scope !== undefined && { 'x-scope': scope }),
    'x-problems': problemsOf(offer),
    request: requestOf(offer, locale),
    responses: responsesOf(offer, locale),
  };
}

function requestOf({ operation }: Offer, locale: Locale) {
  const key = z.object({
    'Idempotency-Key': z.string().min(8).max(80).openapi({ description: apiWords.key[locale] }),
  });
  const { params, query, body, form } = operation;
  return {
    ...(isShape(params) && { params }),
    ...(isShape(query) && { query }),
    ...(operation.needsKey && { headers: key }),
    ...(body && {
      body: {
        required: true,
        content: { 'application/json': { schema: body }, ...(form && { 'multipart/form-data': { schema: form } }) },
      },
    }),
  };
}

function responsesOf(offer: Offer, locale: Locale) {
  const { operation } = offer;
  const status = operation.answer ? (operation.status ?? 200) : 204;
  const done = operation.answer
    ? { description: apiWords.done[locale], content: { 'application/json': { schema: operation.answer } } }
    : { description: apiWords.doneWithout[locale] };
  const byStatus = Map.groupBy(problemsOf(offer), (code) => statusOf(code));
  const refused = [...byStatus]
    .toSorted(([a], [b]) => a - b)
    .map(([refusedWith, codes]) => [
      String(refusedWith),
      {
        description: codes.map((code) => `${code}: ${wordsOf(code)[locale]}`).join('\n'),
        content: { 'application/problem+json': { schema: problem } },
      },
    ]);
  return { [status]: done, ...Object.fromEntries(refused) };
}

/** Every code that the operation may answer with: the market's, and those of the door. */
export function problemsOf({ operation, access }: Offer): string[] {
  const ofDoor: DenialCode[] = [
    ...(access.kind === 'anyone' ? [] : (['api/unauthenticated', 'api/token-gone'] as const)),
    ...(access.kind === 'member' || access.kind === 'basket' ? (['api/scope-missing'] as const) : []),
    ...(access.kind === 'session' || operation.id === 'getHeld' ? (['api/needs-session'] as const) : []),
    ...(operation.params ? (['api/not-found'] as const) : []),
    ...(operation.needsKey ? (['api/key-missing'] as const) : []),
    ...(operation.query || operation.body ? (['api/bad-input'] as const) : []),
    ...(operation.body ? (['api/bad-json', 'api/media-type', 'api/too-large'] as const) : []),
    'api/fault',
    'api/busy',
  ];
  return [...new Set([...ofDoor, ...(operation.refusals ?? [])])];
}

export function statusOf(code: string): number {
  return isDenial(code) ? denials[code].status : refusalEntry(code).status;
}

export function wordsOf(code: string): Words {
  return isDenial(code) ? denials[code] : refusalEntry(code);
}

function isDenial(code: string): code is DenialCode {
  return Object.hasOwn(denials, code);
}

function securityOf(access: Access): Record<string, string[]>[] {
  if (access.kind === 'anyone') return [];
  return access.kind === 'basket' ? [{}, { bearer: [] }] : [{ bearer: [] }];
}

function whoText(access: Access, locale: Locale): string | undefined {
  switch (access.kind) {
    case 'anyone':
      return undefined;
    case 'member':
      return scopeWords[access.scope][locale];
    case 'session':
      return apiWords.sessionOnly[locale];
    case 'basket':
      return apiWords.basketBearer[locale];
    case 'staff':
      return apiWords.staffBearer[locale];
  }
}

function isShape(schema: z.ZodType | undefined): schema is z.ZodObject {
  return schema instanceof z.ZodObject;
}
