import { daysBetween } from '../i18n/format';
import type { Tone } from '../ui/Badge';
import type { Termijn, Termijnstand } from './types';

/** From how many days before the end a term is amber; the same bound as the filter `termijn=binnenkort`. */
export const SOON_DAYS = 7;

/** Where a running term stands on a day; both are bare dates in Amsterdam. */
export function termijnstand(uiterlijkOp: string, today: string): Termijnstand {
  const days = daysBetween(today, uiterlijkOp);
  if (days < 0) return 'overschreden';
  return days <= SOON_DAYS ? 'binnenkort' : 'op-tijd';
}

export const TERMIJN_TONES: Record<Termijnstand, Tone> = {
  overschreden: 'negative',
  binnenkort: 'warning',
  'op-tijd': 'positive',
};

/** Running terms first, the most urgent on top; then what was done. */
export function sortTermijnen(termijnen: readonly Termijn[]): Termijn[] {
  return [...termijnen].sort(
    (a, b) =>
      Number(Boolean(a.afgerondOp)) - Number(Boolean(b.afgerondOp)) ||
      a.uiterlijkOp.localeCompare(b.uiterlijkOp),
  );
}
