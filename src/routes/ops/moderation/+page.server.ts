import { redirect } from '@sveltejs/kit';

import { withPurpose } from '#enforcement/with-purpose.ts';
import { type ModeratedSubject, moderate, mostLettersOfReason, rejectReasons, type Verdict } from '#market/community/moderate.ts';
import { latestDecisions, moderationPageSize, moderationQueue } from '#market/community/moderation-queue.ts';
import { parseId } from '#platform/ids.ts';
import { localePath } from '#platform/locale.ts';
import { Refusal } from '#platform/refusal.ts';

import { answerForm, textIn, valuesIn } from '../../../web/answer-form.ts';
import { openDesk, requireTask } from '../../../web/ops/open-desk.ts';
import { pageNumber } from '../../../web/page-number.ts';
import { type Actions, type PageServerLoad } from './$types.js';

export const load: PageServerLoad = async (event) => {
  const { staffId, desk, workplace } = await openDesk(event, 'moderation');
  const page = pageNumber(event.url);
  const { queue, decisions } = await withPurpose('community.moderate', staffId, async (tx) => ({
    queue: await moderationQueue(tx, page),
    decisions: await latestDecisions(tx),
  }));
  const done = event.url.searchParams.get('done');
  return { ...queue, decisions, page, pageSize: moderationPageSize, mostLettersOfReason, rejectReasons, done, desk, workplace };
};

export const actions: Actions = {
  /** One decision about one text, and which text it was: what was changed since is read again first. */
  default: async (event) => {
    const staffId = await requireTask(event, 'moderation');
    const { locals, request } = event;
    const form = await request.formData();
    const values = valuesIn(form, ['review', 'subject', 'revision', 'decision', 'because', 'reason']);
    return answerForm(event, { values }, async () => {
      const reviewId = parseId<'vault.reviews'>(textIn(form, 'review'));
      if (!reviewId) throw new Refusal('community/no-review');
      const verdict = verdictIn(form);
      const about = { staffId, reviewId, subject: subjectIn(form), revision: revisionIn(form), verdict, reason: textIn(form, 'reason') };
      await withPurpose('community.moderate', staffId, (tx) => moderate(tx, about, locals.now));
      redirect(303, localePath(locals.locale, `/ops/moderation?done=${verdict.decision}`));
    });
  },
};

function verdictIn(form: FormData): Verdict {
  const decision = textIn(form, 'decision');
  if (decision === 'published') return { decision };
  const because = rejectReasons.find((reason) => reason === textIn(form, 'because'));
  if (decision !== 'rejected' || !because) throw new Refusal('community/no-decision', {}, 'because');
  return { decision, because };
}

function subjectIn(form: FormData): ModeratedSubject {
  return textIn(form, 'subject') === 'reply' ? 'reply' : 'review';
}

/** What is no number is no text that anybody has read. */
function revisionIn(form: FormData): number {
  const revision = textIn(form, 'revision');
  if (!/^\d{1,6}$/.test(revision)) throw new Refusal('community/decided-already');
  return Number(revision);
}
