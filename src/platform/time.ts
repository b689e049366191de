/** The market's wall clock. Instants are stored in UTC; people see this zone. */
export const marketZone = 'Asia/Ho_Chi_Minh';

const dateFormat = new Intl.DateTimeFormat('en-GB', { timeZone: marketZone, day: '2-digit', month: '2-digit', year: 'numeric' });
const timeFormat = new Intl.DateTimeFormat('en-GB', { timeZone: marketZone, hour: '2-digit', minute: '2-digit', hour12: false });
const isoDateFormat = new Intl.DateTimeFormat('sv-SE', { timeZone: marketZone });

/** 22/11/2026 */
export function formatDate(at: Date): string {
  return dateFormat.format(at);
}

/** 14:05 */
export function formatTime(at: Date): string {
  return timeFormat.format(at);
}

/** 14:05, 22/11/2026 */
export function formatInstant(at: Date): string {
  return `${formatTime(at)}, ${formatDate(at)}`;
}

/** The calendar date at the market: 2026-11-22. */
export function dateAt(at: Date): string {
  return isoDateFormat.format(at);
}

/** '2026-11-22' as 22/11/2026. */
export function formatCalendarDate(date: string): string {
  return date.split('-').toReversed().join('/');
}

export function minutesAfter(at: Date, minutes: number): Date {
  return new Date(at.getTime() + minutes * 60_000);
}

export function hoursAfter(at: Date, hours: number): Date {
  return minutesAfter(at, hours * 60);
}

export function daysAfter(at: Date, days: number): Date {
  return hoursAfter(at, days * 24);
}

/** Full years between a birth date and the market's date of an instant. */
export function yearsBetween(birthDate: string, at: Date): number {
  const today = dateAt(at);
  const years = Number(today.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return today.slice(5) >= birthDate.slice(5) ? years : years - 1;
}

/** Whether the text is a date of the calendar, like 2000-02-29. */
export function isCalendarDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
