import { redirect } from '@sveltejs/kit';

import { publishedPolicy } from '#enforcement/generated/published-policy.ts';
import { withPurpose } from '#enforcement/with-purpose.ts';
import { choicesOfMember, switchNames } from '#market/consent/choices-of-member.ts';
import { isSwitchName } from '#market/consent/decide.ts';
import { countHoldings } from '#market/rights/count-holdings.ts';
import { summaryOfMember } from '#market/rights/summary-of-member.ts';
import { localePath } from '#platform/locale.ts';
import { readFace } from '#platform/server/face-cookie.ts';
import { daysAfter } from '#platform/time.ts';

import { answerForm, textIn } from '../../../web/answer-form.ts';
import { groupChoices, otherPurposes } from '../../../web/policy/choice-groups.ts';
import { parseSwitch, turn } from '../../../web/policy/turn.ts';
import { requireMember } from '../../../web/sign-in/require.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { id } = requireMember(event);
  const { locals, url, cookies } = event;
  const { choices, summary, holdings } = await withPurpose('rights.serve', id, async (tx) => ({
    choices: await choicesOfMember(tx, id),
    summary: await summaryOfMember(tx, daysAfter(locals.now, -30)),
    holdings: await countHoldings(tx),
  }));
  const turned = url.searchParams.get('turned') ?? '';
  const all = url.searchParams.get('all');
  return {
    alias: readFace(cookies)?.alias,
    groups: groupChoices(choices, locals.locale),
    others: otherPurposes(locals.locale),
    sums: {
      on: choices.filter(({ isOn }) => isOn).length,
      choices: choices.length,
      disclosures: summary.disclosuresSince,
      receipts: summary.receipts,
      kinds: Object.values(holdings).filter((count) => count > 0).length,
    },
    turned: isSwitchName(turned) ? turned : undefined,
    turnedAll:
      all === 'on' || all === 'off'
        ? { isOn: all === 'on', count: Math.min(Number(url.searchParams.get('count')) || 0, switchNames.length) }
        : undefined,
    version: publishedPolicy.version,
  };
};

export const actions: Actions = {
  turn: async (event) => {
    const { id: memberId } = requireMember(event);
    const { locals, request } = event;
    const form = await request.formData();
    const answer = await answerForm(event, {}, async () => {
      const name = parseSwitch(textIn(form, 'switch'));
      const isOn = textIn(form, 'on') === 'yes';
      await turn({ memberId, names: [name], isOn, locale: locals.locale, method: 'web' }, locals.now);
      return { name };
    });
    if (!('name' in answer)) return answer;
    redirect(303, `${localePath(locals.locale, '/account/privacy')}?turned=${answer.name}#${answer.name}`);
  },
  all: async (event) => {
    const { id: memberId } = requireMember(event);
    const { locals, request } = event;
    const isOn = textIn(await request.formData(), 'on') === 'yes';
    const turned = await turn({ memberId, names: switchNames, isOn, locale: locals.locale, method: 'web' }, locals.now);
    redirect(303, `${localePath(locals.locale, '/account/privacy')}?all=${isOn ? 'on' : 'off'}&count=${turned.length}#choices`);
  },
};
