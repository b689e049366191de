import { type ActionFailure, fail, type RequestEvent } from '@sveltejs/kit';

import { refusalEntry } from '#market/refusals.ts';
import { fillHoles, Refusal } from '#platform/refusal.ts';

/** What a form shows of a refusal: the words, the field they belong to, and everything that was typed. */
export type RefusedForm = {
  code: string;
  message: string;
  field: string | undefined;
  values: Readonly<Record<string, string>>;
  /** Which of several forms of the page. */
  form: string | undefined;
};

type Answering = Pick<RequestEvent, 'locals' | 'setHeaders'>;
type Kept = { values?: Readonly<Record<string, string>>; form?: string };

/** Does what a form asks; a refusal is answered beside its field, with nothing lost that was typed. */
export async function answerForm<Result>(
  { locals, setHeaders }: Answering,
  { values = {}, form }: Kept,
  work: () => Promise<Result>,
): Promise<Result | ActionFailure<RefusedForm>> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const entry = refusalEntry(error.code);
    const { seconds } = error.details;
    if (entry.status === 429 && seconds !== undefined) setHeaders({ 'retry-after': String(seconds) });
    return fail(entry.status, { code: error.code, message: fillHoles(entry[locals.locale], error.details), field: error.field, values, form });
  }
}

/** The text of one field; a file, or nothing at all, is no text. */
export function textIn(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
}

/** What a refused form gives back: never a password or a code, and nothing longer than a page can bear. */
export function valuesIn(form: FormData, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, textIn(form, name).slice(0, 2_000)]));
}
