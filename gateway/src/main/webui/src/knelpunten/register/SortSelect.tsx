import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { DEFAULT_SORT, SORTS, sortOf } from '../filters';

export function SortSelect() {
  const { t } = useTranslation('knelpunten');
  const [params, setParams] = useSearchParams();
  return (
    <label className="sort-select">
      <span>{t('register.sorteer')}</span>
      <select
        className="utrecht-select utrecht-select--html-select"
        value={sortOf(params)}
        onChange={(event) => {
          const next = new URLSearchParams(params);
          if (event.target.value === DEFAULT_SORT) next.delete('sorteer');
          else next.set('sorteer', event.target.value);
          setParams(next, { replace: true });
        }}
      >
        {SORTS.map((sort) => (
          <option key={sort} value={sort}>
            {t(`register.sortering.${sort}`)}
          </option>
        ))}
      </select>
    </label>
  );
}
