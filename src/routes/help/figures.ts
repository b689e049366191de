import { publishedFees } from '#market/delivery/published-fees.ts';
import { rateAt } from '#market/ordering/amounts.ts';
import { deadlines } from '#market/ordering/deadlines.ts';
import { type Locale } from '#platform/locale.ts';
import { formatVnd } from '#platform/money.ts';
import { installation } from '#platform/server/installation.ts';
import { demonstrationController, publishedController } from '#policy/controller.ts';
import { limits } from '#policy/laws.ts';
import { vatOnCommission, withheldFromSale } from '#policy/rates.ts';
import { type Figures } from '#ui/words/help/topic.ts';

/** The figures of the help pages, each from where the market reads it. */
export function figuresAt(locale: Locale, at: Date): Figures {
  const { hotline, email } = installation().mode === 'demonstration' ? demonstrationController : publishedController;
  const [vat, incomeTax] = withheldFromSale.household;
  const percent = (basisPoints: number) => `${String(basisPoints / 100).replace('.', locale === 'vi' ? ',' : '.')}%`;
  return {
    ...deadlines,
    sameProvinceFee: formatVnd(publishedFees['same-province'].firstStepsVnd),
    sameRegionFee: formatVnd(publishedFees['same-region'].firstStepsVnd),
    crossRegionFee: formatVnd(publishedFees['cross-region'].firstStepsVnd),
    vatPercent: percent(rateAt(vatOnCommission, at)),
    householdVatPercent: percent(rateAt(vat, at)),
    householdIncomeTaxPercent: percent(rateAt(incomeTax, at)),
    acknowledgeDays: limits.complaintAcknowledgeWorkingDays,
    hotline,
    email,
  };
}
