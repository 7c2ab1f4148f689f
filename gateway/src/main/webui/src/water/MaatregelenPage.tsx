import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { euro } from '../i18n/format';
import { Button } from '../ui/Button';
import { EmptyState } from '../ui/EmptyState';
import { Page } from '../ui/Page';
import { QueryView } from '../ui/QueryView';
import { SelectField } from '../ui/SelectField';
import { Table } from '../ui/Table';
import { TextField } from '../ui/TextField';
import { TextLink } from '../ui/TextLink';
import { useAll } from './api';
import { ExportLinks } from './ExportLinks';
import { FaseBadge } from './FaseBadge';
import { FASEN, type Maatregel } from './types';
import { useStroomgebieden } from './useStroomgebieden';

export function MaatregelenPage() {
  const { t } = useTranslation('water');
  const [params, setParams] = useSearchParams();
  const [tekst, setTekst] = useState(params.get('zoek') ?? '');
  const gebied = useStroomgebieden();
  const vraag = new URLSearchParams();
  for (const naam of ['fase', 'zoek']) {
    const waarde = params.get(naam);
    if (waarde) vraag.set(naam, waarde);
  }
  const query = useAll<Maatregel>(`/maatregelen${vraag.size > 0 ? `?${vraag}` : ''}`);
  const kies = (naam: string, waarde: string) => {
    const next = new URLSearchParams(params);
    if (waarde.trim()) next.set(naam, waarde.trim());
    else next.delete(naam);
    setParams(next, { replace: true });
  };
  return (
    <Page title={t('maatregelen.titel')} lead={t('maatregelen.inleiding')}>
      <search>
        <form
          className="zoek-form section"
          onSubmit={(event) => {
            event.preventDefault();
            kies('zoek', tekst);
          }}
        >
          <SelectField
            id="water-fase"
            label={t('maatregelen.fase')}
            value={params.get('fase') ?? ''}
            empty={t('maatregelen.alle')}
            options={FASEN.map((value) => ({ value, label: t(`fase.${value}`) }))}
            onChange={(waarde) => kies('fase', waarde)}
          />
          <TextField id="water-zoek" label={t('maatregelen.zoek')} value={tekst} onChange={setTekst} />
          <Button type="submit">{t('maatregelen.knop')}</Button>
        </form>
      </search>
      <QueryView query={query} lines={10}>
        {(items) =>
          items.length === 0 ? (
            <EmptyState title={t('maatregelen.leeg')}>{t('maatregelen.leegUitleg')}</EmptyState>
          ) : (
            <>
              <p role="status">{t('maatregelen.aantal', { count: items.length })}</p>
              <Table caption={t('maatregelen.titel')} captionHidden stacked>
                <thead>
                  <tr>
                    {(['naam', 'stroomgebied', 'fase', 'trekker'] as const).map((kolom) => (
                      <th key={kolom} scope="col">
                        {t(`maatregelen.kolom.${kolom}`)}
                      </th>
                    ))}
                    <th scope="col" className="number">
                      {t('maatregelen.kolom.bedrag')}
                    </th>
                    <th scope="col" className="number">
                      {t('maatregelen.kolom.risico')}
                    </th>
                  </tr>
                </thead>
                <tbody>
                  {items.map((item) => (
                    <tr key={item.id}>
                      <th scope="row">
                        <TextLink to={`/water/maatregelen/${item.id}`}>{item.naam}</TextLink>
                      </th>
                      <td data-label={t('maatregelen.kolom.stroomgebied')}>{gebied(item.stroomgebied)}</td>
                      <td data-label={t('maatregelen.kolom.fase')}>
                        <FaseBadge fase={item.fase} />
                      </td>
                      <td data-label={t('maatregelen.kolom.trekker')}>{item.trekker ?? t('onbekend')}</td>
                      <td className="number" data-label={t('maatregelen.kolom.bedrag')}>
                        {item.financieringInCenten > 0
                          ? euro(item.financieringInCenten)
                          : t('maatregelen.geenBedrag')}
                      </td>
                      <td className="number" data-label={t('maatregelen.kolom.risico')}>
                        {item.hoogsteRisico
                          ? t('maatregelen.risico', { waarde: item.hoogsteRisico })
                          : t('onbekend')}
                      </td>
                    </tr>
                  ))}
                </tbody>
              </Table>
              <ExportLinks
                wat={t('maatregelen.titel')}
                path={`/maatregelen/_export${vraag.size > 0 ? `?${vraag}` : ''}`}
                formaten={['csv', 'xlsx', 'geojson']}
              />
            </>
          )
        }
      </QueryView>
    </Page>
  );
}
