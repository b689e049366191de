import { type z } from '@hono/zod-openapi';

import { type Locale } from '#platform/locale.ts';
import { inputFaultText } from '#ui/words/api.ts';

import { Denial, type InputFault } from './denials.ts';
import { type ApiContext } from './operation.ts';

/** What any body of JSON may weigh, and what a form with pictures may; the server in front refuses more than that unread. */
const mostJsonBytes = 65_536;
const mostFormBytes = 12 * 1_048_576;
const mostFaults = 20;

export type Schemas<Params, Query, Body> = {
  params?: z.ZodType<Params> | undefined;
  query?: z.ZodType<Query> | undefined;
  body?: z.ZodType<Body> | undefined;
  form?: z.ZodType<Body> | undefined;
};
export type Input<Params, Query, Body> = { params: Params; query: Query; body: Body };

/** Every part as its schema says, or everything that is wrong with it at once. */
export async function readInput<Params, Query, Body>(
  schemas: Schemas<Params, Query, Body>,
  context: ApiContext,
  locale: Locale,
): Promise<Input<Params, Query, Body>> {
  // What is no id names nothing that exists.
  const params = parse(schemas.params, context.req.param(), () => new Denial('api/not-found'));
  const faulty = (place: InputFault['in']) => (error: z.ZodError) => new Denial('api/bad-input', { faults: faultsIn(error, place, locale) });
  const query = parse(schemas.query, context.req.query(), faulty('query'));
  if (!schemas.body) return { params, query, body: parse<Body>(undefined, undefined, faulty('body')) };
  const isForm = schemas.form !== undefined && mediaType(context) === 'multipart/form-data';
  const body = isForm ? parse(schemas.form, await readForm(context), faulty('body')) : parse(schemas.body, await readJson(context), faulty('body'));
  return { params, query, body };
}

function parse<Part>(schema: z.ZodType<Part> | undefined, value: unknown, refuse: (error: z.ZodError) => Denial): Part;
function parse(schema: z.ZodType | undefined, value: unknown, refuse: (error: z.ZodError) => Denial): unknown {
  if (!schema) return undefined;
  const parsed = schema.safeParse(value);
  if (!parsed.success) throw refuse(parsed.error);
  return parsed.data;
}

async function readJson(context: ApiContext): Promise<unknown> {
  if (mediaType(context) !== 'application/json') throw new Denial('api/media-type');
  assertSize(context, mostJsonBytes);
  const text = await context.req.text();
  if (text.length > mostJsonBytes) throw new Denial('api/too-large');
  try {
    return JSON.parse(text);
  } catch {
    throw new Denial('api/bad-json');
  }
}

/** One value per name, or all of them where there are several; names of files are not believed. */
async function readForm(context: ApiContext): Promise<Record<string, unknown>> {
  assertSize(context, mostFormBytes);
  const form = await context.req.formData().catch(() => {
    throw new Denial('api/media-type');
  });
  return Object.fromEntries([...new Set(form.keys())].map((name) => [name, form.getAll(name)]));
}

function assertSize(context: ApiContext, most: number): void {
  if (Number(context.req.header('content-length') ?? 0) > most) throw new Denial('api/too-large');
}

function mediaType(context: ApiContext): string {
  return (context.req.header('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
}

/** Where it is wrong and what is expected there, never what was sent. */
function faultsIn(error: z.ZodError, place: InputFault['in'], locale: Locale): InputFault[] {
  return error.issues.slice(0, mostFaults).map((issue) => ({
    in: place,
    field: issue.path.map(String).join('.').slice(0, 100),
    message: inputFaultText(issue, locale),
  }));
}
