import { publishedPolicy } from '#enforcement/generated/published-policy.ts';

/** A purpose has a page of its own; a dot in its address would make it look like a file. */
export function purposePath(id: string): string {
  return `/policy/purposes/${id.replaceAll('.', '-')}`;
}

export function purposeAt(slug: string): string | undefined {
  return publishedPolicy.purposes.find(({ id }) => id.replaceAll('.', '-') === slug)?.id;
}
