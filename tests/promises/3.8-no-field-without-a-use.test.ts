import { expect, test } from 'vitest';

import { compilePolicy } from '#enforcement/compile/compile-policy.ts';
import { faultsOf } from '#enforcement/compile/faults.ts';
import { type Policy } from '#enforcement/vocabulary.ts';
import { policy } from '#policy/policy.ts';

const collected = Object.entries(policy.fields)
  .filter(([, { kind }]) => kind === 'collected')
  .map(([id]) => id);

/** The same policy in which nobody has a use for the field any more, but to show it to its owner. */
function withoutUseOf(field: string): Policy {
  const purposes = Object.entries(policy.purposes).map(([id, purpose]) => [
    id,
    id === 'rights.serve' ? purpose : { ...purpose, fields: purpose.fields.filter((name) => name !== field) },
  ]);
  return { ...policy, purposes: Object.fromEntries(purposes) };
}

test.each(collected)('3.8 %s: with its last use gone the policy does not compile', (field) => {
  const dead = withoutUseOf(field);

  expect(faultsOf(dead)).toContain(`Field ${field} is collected for no purpose. Name it in a purpose, or make it denied.`);
  expect(() => compilePolicy(dead)).toThrow('does not compile');
});

test('3.8 Fax, which nothing needs, could not be collected', () => {
  const fax = { kind: 'collected' as const, words: { vi: 'Fax', en: 'Fax' }, clauses: ['2a'], law: 'D356.3(7)', isSensitive: false };

  expect(faultsOf({ ...policy, fields: { ...policy.fields, fax } })).toContain(
    'Field fax is collected for no purpose. Name it in a purpose, or make it denied.',
  );
});
