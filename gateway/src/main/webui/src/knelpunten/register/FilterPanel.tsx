import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { activeFilters } from '../filters';
import { FilterGroup } from './FilterGroup';
import { FilterZoek } from './FilterZoek';

/** In the order in which people narrow down: where it belongs, how it stands, what it is, who can solve it. */
const GROUPS = [
  { filter: 'status', open: true },
  { filter: 'opgave', open: true },
  { filter: 'termijn', open: true },
  { filter: 'doorbraak', open: false },
  { filter: 'focusonderdeel', open: false },
  { filter: 'aard', open: false },
  { filter: 'niveau', open: false },
  { filter: 'land', open: false },
  { filter: 'trede', open: false },
  { filter: 'probleemeigenaar', open: false },
  { filter: 'melder', open: false },
  { filter: 'zichtbaarheid', open: false },
] as const;

export function FilterPanel() {
  const { t } = useTranslation('knelpunten');
  const [params] = useSearchParams();
  const count = activeFilters(params).length;
  return (
    <aside className="filter-panel no-print" aria-label={t('register.filters')}>
      <FilterZoek key={params.get('zoek')} />
      <details className="filter-panel__more" open={window.matchMedia('(min-width: 62rem)').matches}>
        <summary className="filter-panel__summary">
          {t('register.filtersTonen')} {count > 0 && `(${count})`}
        </summary>
        {GROUPS.map(({ filter, open }) => (
          <FilterGroup key={filter} filter={filter} open={open} />
        ))}
      </details>
    </aside>
  );
}
