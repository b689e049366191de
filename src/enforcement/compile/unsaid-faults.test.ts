import { expect, test } from 'vitest';

import { type Draft, smallPolicy } from '../../../tests/small-policy.ts';
import { type Policy } from '../vocabulary.ts';
import { faultsOf } from './faults.ts';

/** What is left unsaid, or said without a ground: each of these would stand on the page as a hole. */
const unsaid: { when: string; change: (draft: Draft<Policy>) => void; says: string }[] = [
  {
    when: 'a field has no English name',
    change: (draft) => Object.assign(draft.fields['address'] ?? {}, { words: { vi: 'Địa chỉ', en: '' } }),
    says: 'Field address has no name in one of the languages.',
  },
  {
    when: 'a purpose does not say what it does',
    change: (draft) => Object.assign(draft.purposes['post.parcel']?.words ?? {}, { effect: { vi: ' ', en: 'Sends' } }),
    says: 'Purpose post.parcel does not say in both languages what it is and does.',
  },
  {
    when: 'a purpose rests on no clause and does not say why it is there',
    change: (draft) => Object.assign(draft.purposes['post.parcel'] ?? {}, { clauses: [] }),
    says: 'Purpose post.parcel has no clause. Name one, or say in addedBecause why it exists.',
  },
  {
    when: 'a closed purpose does not say why it is closed',
    change: (draft) => Object.assign(draft.purposes['fortune.tell'] ?? {}, { state: { closed: { vi: 'Chưa mở', en: '' } } }),
    says: 'Purpose fortune.tell is closed and does not say why, in both languages.',
  },
  {
    when: 'a purpose rests on a switch that nobody knows',
    change: (draft) => Object.assign(draft.purposes['letter.send'] ?? {}, { basis: { kind: 'consent', law: 'L91.9', switches: ['letter.receive'] } }),
    says: 'Purpose letter.send rests on the switch "letter.receive", which policy/switches.ts does not know.',
  },
  {
    when: 'a switch has no words',
    change: (draft) => Object.assign(draft.switches['letter.send'] ?? {}, { words: { vi: '', en: 'Letters' } }),
    says: 'The switch "letter.send" has no words in one of the languages.',
  },
  {
    when: 'a recipient does not say what it receives',
    change: (draft) => Object.assign(draft.recipients['carrier'] ?? {}, { receives: { vi: 'Địa chỉ', en: '' } }),
    says: 'Recipient carrier does not say in both languages who it is and what it receives.',
  },
  {
    when: 'a sentence is there in one language only',
    change: (draft) => Object.assign(draft.sentences['1.1'] ?? {}, { en: '' }),
    says: 'Clause 1.1 is not there in one of the languages.',
  },
  {
    when: 'a sentence is said to be kept by a purpose that is closed',
    change: (draft) => Object.assign(draft.sentences['1.3'] ?? {}, { outcome: 'kept' }),
    says: 'Clause 1.3 is said to be kept, and none of its purposes is open: fortune.tell. It is not used.',
  },
  {
    when: 'a column keeps in the clear what could be sealed',
    change: (draft) => {
      const field = draft.fields['order'];
      if (field?.kind === 'collected') delete field.clearBecause;
    },
    says: 'would keep order in the clear. Seal it, or say in clearBecause of the field why it is counted, joined or sorted.',
  },
];

test.each(unsaid)('the policy does not compile when $when', ({ change, says }) => {
  const draft = smallPolicy();
  expect(faultsOf(draft)).toEqual([]);
  change(draft);

  expect(faultsOf(draft).filter((fault) => fault.includes(says))).not.toEqual([]);
});
