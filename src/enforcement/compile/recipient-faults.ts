import { type Policy, type Recipient } from '../vocabulary.ts';
import { isSaid } from './known.ts';

export function recipientFaults(policy: Policy): string[] {
  const ofRecipients = Object.entries(policy.recipients).flatMap(([id, recipient]) => {
    const purposes = Object.values(policy.purposes).filter((purpose) => purpose.recipients.includes(id));
    if (purposes.length === 0) return [`Recipient ${id} serves no purpose. A recipient without one is not allowed.`];
    const allowed = new Set(purposes.flatMap((purpose) => purpose.fields));
    return [
      ...recipient.fields
        .filter((field) => !allowed.has(field))
        .map((field) => `Recipient ${id} is given ${field}, which none of its purposes may use.`),
      ...agreementFaults(id, recipient),
    ];
  });
  const ofPurposes = Object.entries(policy.purposes).flatMap(([id, purpose]) =>
    purpose.recipients
      .filter((recipient) => !policy.recipients[recipient])
      .map((recipient) => `Purpose ${id} names the recipient "${recipient}", which does not exist.`),
  );
  const used = new Set(Object.values(policy.purposes).flatMap(({ departments }) => departments));
  const idle = Object.keys(policy.departments).filter((department) => !used.has(department));
  return [...ofRecipients, ...ofPurposes, ...idle.map((department) => `Department ${department} serves no purpose and may open nothing. Strike it.`)];
}

/** L91 Art. 17: a transfer rests on a written agreement that says what is handed over. */
function agreementFaults(id: string, { contract, payload, receives, words }: Recipient): string[] {
  const faults: string[] = [];
  if (!isSaid(words) || !isSaid(receives)) faults.push(`Recipient ${id} does not say in both languages who it is and what it receives.`);
  if (contract.trim() === '') faults.push(`Recipient ${id} has no written agreement (L91 Art. 17) and receives nothing.`);
  if (payload.length === 0) faults.push(`Recipient ${id} does not say which keys its payload has.`);
  return faults;
}
