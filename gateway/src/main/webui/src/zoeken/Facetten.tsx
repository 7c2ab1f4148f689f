import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { Button } from '../ui/Button';
import { CheckboxGroup } from '../ui/CheckboxGroup';
import { useFacetNaam } from './useFacetNaam';
import type { Facet } from './useZoeken';

/** Narrows the results; the choice lives in the address. */
export function Facetten({ facetten }: { facetten: readonly Facet[] }) {
  const { t } = useTranslation('zoeken');
  const [params, setParams] = useSearchParams();
  const choose = (naam: string, values: string[]) => {
    const next = new URLSearchParams(params);
    next.delete(naam);
    for (const value of values) next.append(naam, value);
    setParams(next, { replace: true });
  };
  const naam = useFacetNaam();
  // A facet with one value divides nothing, unless it is the one that was chosen.
  const useful = facetten.filter((facet) => facet.waarden.length > 1 || params.has(facet.naam));
  const chosen = facetten.some((facet) => params.has(facet.naam));
  return (
    <aside aria-label={t('filters')}>
      {useful.map((facet) => (
        <CheckboxGroup
          key={facet.naam}
          id={`facet-${facet.naam}`}
          legend={naam.facet(facet.naam)}
          options={facet.waarden.map((waarde) => ({
            value: waarde.code,
            label: `${naam.waarde(facet.naam, waarde)} (${waarde.aantal})`,
          }))}
          values={params.getAll(facet.naam)}
          onChange={(values) => choose(facet.naam, values)}
        />
      ))}
      {chosen && (
        <Button small onClick={() => setParams({ zoek: params.get('zoek') ?? '' }, { replace: true })}>
          {t('filtersWissen')}
        </Button>
      )}
    </aside>
  );
}
