import { recipients } from '#policy/recipients.ts';

export type RecipientName = keyof typeof recipients;

/** What a recipient is handed: the keys that the policy names for it, no more and no fewer. */
export type Payload<R extends RecipientName> = Readonly<Record<(typeof recipients)[R]['payload'][number], unknown>>;

/** The type says it to the compiler; this says it of what really leaves. */
export function assertPayload(recipient: RecipientName, payload: Readonly<Record<string, unknown>>): void {
  const allowed = [...recipients[recipient].payload].toSorted().join();
  const given = Object.keys(payload).toSorted().join();
  if (given !== allowed) throw new Error(`${recipient} is to be handed ${allowed}, and would have been handed ${given}.`);
}
