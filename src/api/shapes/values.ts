import { z } from '@hono/zod-openapi';

import { type Id, parseId } from '#platform/ids.ts';

const uuid = { type: 'string', format: 'uuid' } as const;

/** An id from outside. */
export function idOf<Table extends string>() {
  return z
    .string()
    .max(40)
    .transform((given, context): Id<Table> => {
      const parsed = parseId<Table>(given);
      if (parsed) return parsed;
      context.issues.push({ code: 'custom', input: undefined, message: 'not an id' });
      return z.NEVER;
    })
    .openapi(uuid);
}

/** An id in an answer. */
export const id = z.guid().openapi(uuid);

/** A text from outside: bounded, and without the one character that no database takes. What it may hold the domain says. */
export function text(longest: number, shortest = 0) {
  // Twice as long, for the domain counts what is left once blanks and marks are put in order, and says it better.
  return z
    .string()
    .min(shortest)
    .max(longest * 2)
    .refine((given) => !given.includes('\u0000'))
    .openapi({ type: 'string', minLength: shortest, maxLength: longest });
}

export const slug = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,99}$/)
  .openapi({ example: 'am-tra-gom-450-ml' });

/** A whole number in an address. */
export function count({ from, to }: { from: number; to: number }) {
  return z
    .string()
    .regex(/^\d{1,15}$/)
    .transform(Number)
    .pipe(z.number().int().min(from).max(to))
    .openapi({ type: 'integer', minimum: from, maximum: to });
}

const deepestPage = 1_000;
export const pageIn = count({ from: 1, to: deepestPage })
  .default(1)
  .openapi({ type: 'integer', minimum: 1, maximum: deepestPage, default: 1, description: 'First page: 1.' });
export const yesNo = z
  .enum(['true', 'false'])
  .transform((said) => said === 'true')
  .openapi({ type: 'boolean' });

const mostVnd = 10_000_000_000;
export const vnd = z.number().int().openapi({ description: 'Whole đồng.', example: 1_290_000 });
export const vndIn = z.number().int().min(0).max(mostVnd).openapi({ description: 'Whole đồng.' });
export const vndInQuery = count({ from: 0, to: mostVnd });
export const whole = z.number().int();
export const instant = z.iso.datetime().openapi({ description: 'UTC.', example: '2026-11-22T03:00:00.000Z' });
export const day = z.iso.date().openapi({ description: 'A day at the market (Asia/Ho_Chi_Minh).' });

export function thing<Shape extends z.ZodRawShape>(shape: Shape) {
  return z.strictObject(shape);
}

/** A list of which one page is answered. */
export function pageOf<Item extends z.ZodType>(item: Item) {
  return z.strictObject({ items: z.array(item), total: whole, page: whole, page_size: whole });
}

export function listOf<Item extends z.ZodType>(item: Item) {
  return z.strictObject({ items: z.array(item) });
}

export function isoOf(at: Date): string {
  return at.toISOString();
}

export function isoOrNull(at: Date | null | undefined): string | null {
  return at ? at.toISOString() : null;
}
