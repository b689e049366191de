import { denials } from '#api/denials.ts';
import { type ApiDocument, documentOf, problemsOf, statusOf, wordsOf } from '#api/document.ts';
import { offers } from '#api/offers.ts';
import { type Offer } from '#api/operation.ts';
import { tags } from '#api/tags.ts';
import { refusals } from '#market/refusals.ts';
import { type Locale } from '#platform/locale.ts';

import { purposeName } from '../policy/purpose-facts.ts';
import { fieldsOf, type FieldShown, typeText } from './schema-rows.ts';

export type OperationShown = {
  id: string;
  method: string;
  path: string;
  summary: string;
  about: readonly string[];
  purposes: readonly string[];
  inputs: readonly FieldShown[];
  body: readonly FieldShown[];
  /** The schema of its answer, where it has a name of its own, and its fields. */
  answer: { status: string; type: string; fields: readonly FieldShown[] };
  problems: readonly { code: string; anchor: string; status: number }[];
};
export type ChapterShown = { tag: string; title: string; operations: readonly OperationShown[] };
export type ApiPage = {
  chapters: readonly ChapterShown[];
  schemas: readonly { name: string; fields: readonly FieldShown[] }[];
  problems: readonly { code: string; anchor: string; status: number; words: string }[];
};

/** The document as a person reads it. */
export function apiPage(locale: Locale): ApiPage {
  const document = documentOf(offers, locale);
  const schemas = document.components?.schemas ?? {};
  return {
    chapters: Object.entries(tags).map(([tag, title]) => ({
      tag,
      title: title[locale],
      operations: offers.filter(({ operation }) => operation.tag === tag).map((offer) => operationShown(offer, document, locale)),
    })),
    schemas: Object.entries(schemas)
      .toSorted(([a], [b]) => a.localeCompare(b))
      .map(([name, schema]) => ({ name, fields: fieldsOf(schema) })),
    problems: [...Object.keys(denials), ...Object.keys(refusals)]
      .map((code) => ({ code, anchor: anchorOf(code), status: statusOf(code), words: wordsOf(code)[locale] }))
      .toSorted((a, b) => a.status - b.status),
  };
}

function operationShown(offer: Offer, document: ApiDocument, locale: Locale): OperationShown {
  const { operation } = offer;
  const described = document.paths?.[operation.path]?.[operation.method];
  const content = bodyOf(described?.requestBody);
  const status = operation.answer ? String(operation.status ?? 200) : '204';
  const answered = schemaIn(described?.responses?.[status]);
  return {
    id: operation.id,
    method: operation.method.toUpperCase(),
    path: operation.path,
    summary: operation.summary[locale],
    about: (described?.description ?? '').split('\n\n').filter((words) => words !== ''),
    purposes: operation.purposes.map((purpose) => (purpose.includes('.') ? purposeName(purpose, locale) : purpose)),
    inputs: (described?.parameters ?? []).flatMap((one) =>
      'name' in one
        ? [{ name: one.name, place: one.in, isRequired: one.required === true, type: typeText(one.schema), about: aboutOf(one.schema) }]
        : [],
    ),
    body: content ? fieldsOf(content) : [],
    answer: { status, type: answered ? typeText(answered) : '', fields: answered ? fieldsOf(answered) : [] },
    problems: problemsOf(offer).map((code) => ({ code, anchor: anchorOf(code), status: statusOf(code) })),
  };
}

export function anchorOf(code: string): string {
  return code.replace('/', '-');
}

function bodyOf(body: unknown): unknown {
  return schemaIn(body);
}

/** The schema of JSON, wherever a document says what is sent. */
function schemaIn(part: unknown): unknown {
  const content = property(part, 'content');
  return property(property(content, 'application/json'), 'schema');
}

function aboutOf(schema: unknown): string {
  const about = property(schema, 'description');
  return typeof about === 'string' ? about : '';
}

function property(of: unknown, name: string): unknown {
  return of instanceof Object && Object.hasOwn(of, name) ? Reflect.get(of, name) : undefined;
}
