import { randomInt } from 'node:crypto';

import { dateAt } from '#platform/time.ts';

/** Crockford's letters: nobody mixes up 0 and O, 1 and I, or reads a word. */
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** WC-2611-7K3M9Q: year and month at the market, and six letters that tell nobody how many orders there are. */
export function newOrderNumber(at: Date): string {
  const [year = '', month = ''] = dateAt(at).split('-');
  const tail = Array.from({ length: 6 }, () => letters[randomInt(letters.length)]).join('');
  return `WC-${year.slice(2)}${month}-${tail}`;
}

export function isOrderNumber(text: string): boolean {
  return /^WC-[0-9]{4}-[0-9A-HJKMNP-TV-Z]{6}$/.test(text);
}
