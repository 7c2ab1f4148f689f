import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { SelectField } from '../../ui/SelectField';
import { type Filter, withFilter } from '../filters';
import { useFilterOptions } from '../useOptions';
import { KOLOMMEN, type Kolom, PER, type Per } from './pivot';

/** What stands in rows and columns, and within what; all of it in the address. */
export function MatrixControls({ per, kolom }: { per: Per; kolom: Kolom }) {
  const { t } = useTranslation('knelpunten');
  const [params, setParams] = useSearchParams();
  const options = useFilterOptions();
  const within = [...KOLOMMEN.filter((each) => each !== kolom), 'land'] as const;
  const set = (name: 'per' | 'kolom', value: string) => {
    const next = new URLSearchParams(params);
    next.set(name, value);
    // A filter on what became a column would leave one column.
    if (name === 'kolom') next.delete(value);
    setParams(next, { replace: true });
  };
  return (
    <div className="matrix-controls no-print">
      <SelectField
        id="matrix-per"
        label={t('overzicht.matrix.per')}
        options={PER.map((value) => ({ value, label: t(`overzicht.matrix.perKeuze.${value}`) }))}
        value={per}
        onChange={(value) => set('per', value)}
      />
      <SelectField
        id="matrix-kolom"
        label={t('overzicht.matrix.kolom')}
        options={KOLOMMEN.map((value) => ({ value, label: t(`register.filter.${value}`) }))}
        value={kolom}
        onChange={(value) => set('kolom', value)}
      />
      {within.map((filter: Filter) => (
        <SelectField
          key={filter}
          id={`matrix-${filter}`}
          label={`${t('overzicht.matrix.verfijn')}: ${t(`register.filter.${filter}`).toLowerCase()}`}
          empty={t('overzicht.matrix.alles')}
          options={options(filter)}
          value={params.get(filter) ?? ''}
          onChange={(value) => setParams(withFilter(params, filter, [value]), { replace: true })}
        />
      ))}
    </div>
  );
}
