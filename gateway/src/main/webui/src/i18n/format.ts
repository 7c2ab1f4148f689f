const ZONE = 'Europe/Amsterdam';

const dayFormat = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: ZONE });
const shortFormat = new Intl.DateTimeFormat('nl-NL', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: ZONE,
});
const momentFormat = new Intl.DateTimeFormat('nl-NL', {
  dateStyle: 'long',
  timeStyle: 'short',
  timeZone: ZONE,
});
const isoDayFormat = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone: ZONE });
const numberFormat = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 1 });

/** A bare date is a day in Amsterdam: noon UTC falls on that day whatever the season. */
const parse = (iso: string) => new Date(iso.length === 10 ? `${iso}T12:00:00Z` : iso);

export const day = (iso: string) => dayFormat.format(parse(iso));
export const shortDay = (iso: string) => shortFormat.format(parse(iso));
export const moment = (iso: string) => momentFormat.format(parse(iso));
export const number = (value: number) => numberFormat.format(value);

/** Today in Amsterdam as `2026-03-02`. */
export const today = (now: Date = new Date()) => isoDayFormat.format(now);

/** Calendar days from `from` to `to`, both bare dates; negative when `to` is past. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

const QUARTERS: Record<string, string> = {
  Q1: '1e kwartaal',
  Q2: '2e kwartaal',
  Q3: '3e kwartaal',
  Q4: '4e kwartaal',
};
const HALVES: Record<string, string> = { H1: '1e helft', H2: '2e helft' };
const monthFormat = new Intl.DateTimeFormat('nl-NL', { month: 'long', year: 'numeric', timeZone: ZONE });

/** A date of low precision stays that imprecise: `2022-Q1` is never shown as 1 January. */
export function impreciseDate(date: { waarde: string; precisie: string }): string {
  const [year = '', part = ''] = date.waarde.split('-');
  if (/^\d{4}-\d{2}-\d{2}$/.test(date.waarde)) return day(date.waarde);
  if (/^\d{4}-\d{2}$/.test(date.waarde)) return monthFormat.format(parse(`${date.waarde}-15`));
  if (QUARTERS[part]) return `${QUARTERS[part]} ${year}`;
  if (HALVES[part]) return `${HALVES[part]} ${year}`;
  return date.waarde;
}

const euroFormat = new Intl.NumberFormat('nl-NL', {
  style: 'currency',
  currency: 'EUR',
  maximumFractionDigits: 0,
});

/** Whole euros from cents, which is how the services count money. */
export const euro = (centen: number) => euroFormat.format(centen / 100);
