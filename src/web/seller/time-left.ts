import { type Locale } from '#platform/locale.ts';
import { sellerWords } from '#ui/words/seller.ts';
import { speak } from '#ui/words/speak.ts';

export type Clock = { usedShare: number; words: string };

/** How much of a time is used, and what is left of it in words: "còn 3 giờ 12 phút". */
export function clockOf({ since, endsAt }: { since: Date; endsAt: Date }, at: Date, locale: Locale): Clock {
  const t = speak(sellerWords, locale);
  const whole = Math.max(1, endsAt.getTime() - since.getTime());
  const minutes = Math.floor((endsAt.getTime() - at.getTime()) / 60_000);
  if (minutes < 0) return { usedShare: 1, words: t.overdue };
  return { usedShare: Math.min(1, (at.getTime() - since.getTime()) / whole), words: t.left({ time: durationOf(minutes, locale) }) };
}

function durationOf(minutes: number, locale: Locale): string {
  const t = speak(sellerWords, locale);
  const [days, hours] = [Math.floor(minutes / 1_440), Math.floor(minutes / 60)];
  if (days >= 2) return t.days({ count: days });
  if (hours >= 10) return t.hours({ count: hours });
  if (hours >= 1) return [t.hours({ count: hours }), minutes % 60 > 0 && t.minutes({ count: minutes % 60 })].filter(Boolean).join(' ');
  return t.minutes({ count: minutes });
}
