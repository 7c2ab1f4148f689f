import type { MeldForm } from './form';
import { equal, FORM_FIELDS } from './useVerschillen';

export type Keuze = 'mijn' | 'hun';

/** Fields that both changed, and differently: only these ask for a choice. */
export const conflicts = (base: MeldForm, mine: MeldForm, theirs: MeldForm): (keyof MeldForm)[] =>
  FORM_FIELDS.filter(
    (veld) =>
      !equal(mine[veld], theirs[veld]) && !equal(base[veld], theirs[veld]) && !equal(base[veld], mine[veld]),
  );

/** Fields that only the other changed. */
export const theirChanges = (base: MeldForm, mine: MeldForm, theirs: MeldForm): (keyof MeldForm)[] =>
  FORM_FIELDS.filter((veld) => !equal(base[veld], theirs[veld]) && equal(base[veld], mine[veld]));

/** Their version, with what I changed on top; where both changed, the choice decides. */
export function merge(
  base: MeldForm,
  mine: MeldForm,
  theirs: MeldForm,
  keuzes: Partial<Record<keyof MeldForm, Keuze>>,
): MeldForm {
  const own = FORM_FIELDS.filter(
    (veld) => !equal(base[veld], mine[veld]) && (keuzes[veld] ?? 'mijn') === 'mijn',
  );
  return { ...theirs, ...Object.fromEntries(own.map((veld) => [veld, mine[veld]])) };
}
