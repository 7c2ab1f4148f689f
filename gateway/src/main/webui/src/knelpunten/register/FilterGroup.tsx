import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { type Filter, withFilter } from '../filters';
import { useFilterOptions } from '../useOptions';

export function FilterGroup({ filter, open }: { filter: Filter; open: boolean }) {
  const { t } = useTranslation('knelpunten');
  const [params, setParams] = useSearchParams();
  const options = useFilterOptions()(filter);
  const values = params.getAll(filter);
  if (options.length === 0) return null;
  const toggle = (value: string, on: boolean) => {
    const next = on ? [...values, value] : values.filter((other) => other !== value);
    setParams(withFilter(params, filter, next), { replace: true, preventScrollReset: true });
  };
  return (
    <details className="filter-group" open={open || values.length > 0}>
      <summary>{t(`register.filter.${filter}`)}</summary>
      <fieldset className="filter-group__options">
        <legend className="visually-hidden">{t(`register.filter.${filter}`)}</legend>
        {options.map((option) => (
          <label key={option.value} className="checkbox">
            <input
              className="utrecht-checkbox utrecht-checkbox--html-input"
              type="checkbox"
              checked={values.includes(option.value)}
              onChange={(event) => toggle(option.value, event.target.checked)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </fieldset>
    </details>
  );
}
