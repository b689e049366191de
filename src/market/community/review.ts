import { type Id } from '#platform/ids.ts';
import { Refusal } from '#platform/refusal.ts';
import { cleanParagraph, holdsCardNumber } from '#platform/text.ts';
import { daysAfter } from '#platform/time.ts';

import { type ContactKind, contactKinds, findContacts, kindsOf } from './find-contacts.ts';

export type ReviewId = Id<'vault.reviews'>;
export type PictureId = Id<'vault.review_pictures'>;

/** The words on the pages read the same numbers. */
export const reviewLimits = { letters: 2_000, replyLetters: 1_000, pictures: 5, editDays: 30 } as const;

export type PostState = 'published' | 'held' | 'rejected';

/** Why a person has to look first: what was found in the text, or that an earlier text of it was turned down. */
export type HeldBecause = ContactKind | 'after-rejection';

export type Standing = { state: 'published'; held_because: null } | { state: 'held'; held_because: string };

/** Whether a text may be read by everybody at once, or waits for somebody of the moderation. */
export function standingOf(text: string, wasRejected: boolean): Standing {
  const because: HeldBecause[] = [...kindsOf(findContacts(text)), ...(wasRejected ? (['after-rejection'] as const) : [])];
  return because.length > 0 ? { state: 'held', held_because: because.join(' ') } : { state: 'published', held_because: null };
}

export function heldReasons(heldBecause: string | null): HeldBecause[] {
  const found = new Set(heldBecause?.split(' '));
  return [...contactKinds, 'after-rejection' as const].filter((reason) => found.has(reason));
}

export function assertStars(stars: number): void {
  if (!Number.isInteger(stars) || stars < 1 || stars > 5) throw new Refusal('community/no-stars', {}, 'stars');
}

/** A text as it is kept; too long a one, or one with a card number, is refused at the door. */
export function cleanPost(text: string, most: number): string {
  const clean = cleanParagraph(text);
  if ([...clean].length > most) throw new Refusal('community/too-long', { most, length: [...clean].length }, 'text');
  if (holdsCardNumber(clean)) throw new Refusal('community/card-number', {}, 'text');
  return clean;
}

/** What is published is changed once, within thirty days; what is not may be put right within the same time. */
export function mayEdit(review: { state: PostState; submittedAt: Date; editedAt: Date | null }, at: Date): boolean {
  return at <= daysAfter(review.submittedAt, reviewLimits.editDays) && (review.state !== 'published' || review.editedAt === null);
}
