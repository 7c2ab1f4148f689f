import { useTranslation } from 'react-i18next';
import { useProgramma } from '../agenda/useProgramma';
import type { Option } from '../ui/SelectField';
import type { Filter } from './filters';
import { AARDEN, LANDEN, NIVEAUS, STATUSSEN, TERMIJNSTANDEN, TREDEN, ZICHTBAARHEDEN } from './types';

const NONE: readonly Option[] = [];

/** The values that a filter can take, with the labels that people know. Filters of free text have none. */
export function useFilterOptions(): (filter: Filter) => readonly Option[] {
  const { t } = useTranslation('knelpunten');
  const opgaven = useProgramma('hoofdopgaven').data ?? NONE;
  const doorbraken = useProgramma('doorbraken').data ?? NONE;
  const focusonderdelen = useProgramma('focusonderdelen').data ?? NONE;
  const organisaties = useProgramma('organisaties').data ?? NONE;

  const none = (filter: 'opgave' | 'doorbraak' | 'focusonderdeel'): Option => ({
    value: 'geen',
    label: t('register.geenVan', { wat: t(`register.filter.${filter}`).toLowerCase() }),
  });

  return (filter) => {
    switch (filter) {
      case 'opgave':
        return [...opgaven, none('opgave')];
      case 'doorbraak':
        return [...doorbraken, none('doorbraak')];
      case 'focusonderdeel':
        return [...focusonderdelen, none('focusonderdeel')];
      case 'melder':
      case 'probleemeigenaar':
        return organisaties;
      case 'aard':
        return AARDEN.map((value) => ({ value, label: t(`aard.${value}`) }));
      case 'niveau':
        return NIVEAUS.map((value) => ({ value, label: t(`niveau.${value}`) }));
      case 'status':
        return STATUSSEN.map((value) => ({ value, label: t(`status.${value}`) }));
      case 'land':
        return LANDEN.map((value) => ({ value, label: t(`land.${value}`) }));
      case 'zichtbaarheid':
        return ZICHTBAARHEDEN.map((value) => ({ value, label: t(`zichtbaarheid.${value}`) }));
      case 'termijn':
        return TERMIJNSTANDEN.map((value) => ({ value, label: t(`termijnstand.${value}`) }));
      case 'trede':
        return TREDEN.map((value) => ({ value, label: t(`trede.${value}`) }));
      default:
        return NONE;
    }
  };
}
