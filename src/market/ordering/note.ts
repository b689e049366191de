import { Refusal } from '#platform/refusal.ts';
import { cleanParagraph, holdsCardNumber } from '#platform/text.ts';

export const noteLength = 300;
export const reasonLength = 200;

/** A buyer's note to a shop as it is kept; undefined where nothing was written. */
export function cleanNote(text: string, field: string): string | undefined {
  const note = cleanParagraph(text.slice(0, noteLength * 4));
  if (note.length > noteLength || text.length > noteLength * 4 || holdsCardNumber(note))
    throw new Refusal('ordering/bad-note', { most: noteLength }, field);
  return note === '' ? undefined : note;
}

/** Why somebody cancels, in their own words. */
export function cleanReason(text: string, isRequired: boolean): string | undefined {
  const reason = cleanParagraph(text.slice(0, reasonLength * 4));
  const isMissing = isRequired && reason === '';
  if (isMissing || reason.length > reasonLength || text.length > reasonLength * 4 || holdsCardNumber(reason))
    throw new Refusal('ordering/bad-reason', { most: reasonLength }, 'reason');
  return reason === '' ? undefined : reason;
}
