import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import type { Page as Answer } from '../../api/page';
import { EmptyState } from '../../ui/EmptyState';
import { Page } from '../../ui/Page';
import { QueryView } from '../../ui/QueryView';
import { SelectField } from '../../ui/SelectField';
import { useRead } from '../api';
import { OPLOSSINGSOORTEN, STADIA } from '../types';
import { OplossingTable } from './OplossingTable';
import type { Oplossing } from './types';

const FILTERS = ['soort', 'stadium'] as const;

export function OplossingenPage() {
  const { t } = useTranslation('knelpunten');
  const [params, setParams] = useSearchParams();
  const asked = new URLSearchParams({ paginaGrootte: '200', sorteer: '-gewijzigdOp' });
  for (const filter of FILTERS) for (const value of params.getAll(filter)) asked.append(filter, value);
  const query = useRead<Answer<Oplossing>>(`/oplossingen?${asked}`);
  const set = (filter: (typeof FILTERS)[number], value: string) => {
    const next = new URLSearchParams(params);
    if (value) next.set(filter, value);
    else next.delete(filter);
    setParams(next, { replace: true });
  };
  return (
    <Page title={t('oplossing.titel')} lead={t('oplossing.inleiding')}>
      <div className="matrix-controls no-print">
        <SelectField
          id="oplossing-soort"
          label={t('oplossing.filterSoort')}
          empty={t('oplossing.alle')}
          options={OPLOSSINGSOORTEN.map((value) => ({ value, label: t(`oplossingsoort.${value}`) }))}
          value={params.get('soort') ?? ''}
          onChange={(value) => set('soort', value)}
        />
        <SelectField
          id="oplossing-stadium"
          label={t('oplossing.filterStadium')}
          empty={t('oplossing.alle')}
          options={STADIA.map((value) => ({ value, label: t(`stadium.${value}`) }))}
          value={params.get('stadium') ?? ''}
          onChange={(value) => set('stadium', value)}
        />
      </div>
      <QueryView query={query} lines={8}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState title={t('oplossing.leeg')}>{t('oplossing.leegUitleg')}</EmptyState>
          ) : (
            <OplossingTable items={items} />
          )
        }
      </QueryView>
    </Page>
  );
}
