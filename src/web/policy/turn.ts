import { withPurpose } from '#enforcement/with-purpose.ts';
import { choicesOfMember } from '#market/consent/choices-of-member.ts';
import { isSwitchName, type SwitchName } from '#market/consent/decide.ts';
import { recordReceipt } from '#market/consent/record-receipt.ts';
import { turnSwitches } from '#market/consent/turn-switches.ts';
import { type MemberId } from '#platform/ids.ts';
import { type Locale } from '#platform/locale.ts';
import { Refusal } from '#platform/refusal.ts';

export type Turning = { memberId: MemberId; names: readonly SwitchName[]; isOn: boolean; locale: Locale; method: 'web' | 'api' };

/** One receipt for the words that stand above the switches, and a decision for each switch that differs. */
export function turn({ memberId, names, isOn, locale, method }: Turning, at: Date): Promise<SwitchName[]> {
  return withPurpose('account.manage', memberId, async (tx) => {
    const choices = await choicesOfMember(tx, memberId);
    const differing = choices.filter(({ name, isOn: isAlready }) => names.includes(name) && isAlready !== isOn).map(({ name }) => name);
    if (differing.length === 0) return [];
    const receiptId = await recordReceipt(tx, { memberId, point: 'privacy', locale, method }, at);
    return turnSwitches(tx, { memberId, names: differing, isOn, receiptId }, at);
  });
}

export function parseSwitch(text: string): SwitchName {
  if (!isSwitchName(text)) throw new Refusal('consent/unknown-switch');
  return text;
}
