import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { Button } from '../../ui/Button';
import { CopyLink } from '../../ui/CopyLink';
import { type ActiveFilter, activeFilters, FILTERS, withoutValue } from '../filters';
import { useFilterOptions } from '../useOptions';

/** What the list is narrowed to, each part with a way to take it off. */
export function ActiveFilters() {
  const { t } = useTranslation('knelpunten');
  const [params, setParams] = useSearchParams();
  const options = useFilterOptions();
  const active = activeFilters(params);
  if (active.length === 0) return null;

  const label = ({ filter, value }: ActiveFilter) => {
    const name = t(`register.filter.${filter}`);
    if (value === 'true') return name;
    return `${name}: ${options(filter).find((option) => option.value === value)?.label ?? value}`;
  };
  const clear = () => {
    const next = new URLSearchParams(params);
    for (const filter of FILTERS) next.delete(filter);
    setParams(next, { replace: true });
  };
  return (
    <section className="active-filters" aria-label={t('register.actief')}>
      <ul className="active-filters__list">
        {active.map((each) => (
          <li key={`${each.filter}=${each.value}`}>
            <button
              type="button"
              className="chip"
              aria-label={t('register.verwijder', { filter: label(each) })}
              onClick={() => setParams(withoutValue(params, each), { replace: true })}
            >
              {label(each)} <span aria-hidden="true">×</span>
            </button>
          </li>
        ))}
      </ul>
      <Button small purpose="subtle" onClick={clear}>
        {t('register.filtersWissen')}
      </Button>
      <CopyLink />
    </section>
  );
}
