import { useTranslation } from 'react-i18next';
import { useNaam } from '../../agenda/useProgramma';
import type { Knelpunt } from '../types';
import { EMPTY_FORM, type MeldForm } from './form';
import { toForm } from './toForm';

export interface Verschil {
  veld: keyof MeldForm | 'status';
  naam: string;
  oud: string;
  nieuw: string;
}

export const FORM_FIELDS = Object.keys(EMPTY_FORM) as (keyof MeldForm)[];

export const equal = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** A field of the form in words, for people who compare two versions. */
export function useInWoorden(): (veld: keyof MeldForm, form: MeldForm) => string {
  const { t } = useTranslation('knelpunten');
  const opgave = useNaam('hoofdopgaven');
  const doorbraak = useNaam('doorbraken');
  const focusonderdeel = useNaam('focusonderdelen');
  const organisatie = useNaam('organisaties');
  return (veld, form) => {
    switch (veld) {
      case 'aard':
        return form.aard && t(`aard.${form.aard}`);
      case 'niveau':
        return form.niveau && t(`niveau.${form.niveau}`);
      case 'landen':
        return form.landen.map((land) => t(`land.${land}`)).join(', ');
      case 'opgaven':
        return form.opgaven.map(opgave).join(', ');
      case 'doorbraken':
        return form.doorbraken.map(doorbraak).join(', ');
      case 'focusonderdelen':
        return form.focusonderdelen.map(focusonderdeel).join(', ');
      case 'probleemeigenaar':
        return organisatie(form.probleemeigenaar);
      case 'regelverwijzingen':
        return form.regelverwijzingen.join(', ');
      case 'vergelijking':
        return form.vergelijking
          .map((rij) => `${t(`land.${rij.land}`)}: ${rij.regel} (${rij.effect})`)
          .join('; ');
      case 'bronnen':
        return form.bronnen.map((bron) => bron.titel).join('; ');
      case 'omvang':
        return form.omvang
          .map((each) => `${each.wat}: ${each.waarde ?? `${each.minimum}–${each.maximum}`} ${each.eenheid}`)
          .join('; ');
      default:
        return form[veld];
    }
  };
}

/** What differs between two states of a knelpunt, in words. */
export function useVerschillen(oud: Knelpunt, nieuw: Knelpunt | undefined): Verschil[] {
  const { t } = useTranslation('knelpunten');
  const inWoorden = useInWoorden();
  if (!nieuw) return [];
  const before = toForm(oud);
  const after = toForm(nieuw);
  const changed: Verschil[] = FORM_FIELDS.filter((veld) => !equal(before[veld], after[veld])).map((veld) => ({
    veld,
    naam: t(`melden.veld.${veld}`),
    oud: inWoorden(veld, before) || '–',
    nieuw: inWoorden(veld, after) || '–',
  }));
  if (oud.status !== nieuw.status) {
    changed.unshift({
      veld: 'status',
      naam: t('register.filter.status'),
      oud: t(`status.${oud.status}`),
      nieuw: t(`status.${nieuw.status}`),
    });
  }
  return changed;
}
