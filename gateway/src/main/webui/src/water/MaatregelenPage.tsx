import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { heeftRecht, useSessie } from '../sessie/useSessie';
import { Button } from '../ui/Button';
import { ButtonLink } from '../ui/ButtonLink';
import { EmptyState } from '../ui/EmptyState';
import { Page } from '../ui/Page';
import { QueryView } from '../ui/QueryView';
import { SelectField } from '../ui/SelectField';
import { TextField } from '../ui/TextField';
import { useAll } from './api';
import { ExportLinks } from './ExportLinks';
import { MaatregelenKaart } from './MaatregelenKaart';
import { MaatregelTable } from './MaatregelTable';
import { Tijdlijn } from './Tijdlijn';
import { FASEN, type Maatregel } from './types';

export function MaatregelenPage() {
  const { t } = useTranslation('water');
  const [params, setParams] = useSearchParams();
  const [tekst, setTekst] = useState(params.get('zoek') ?? '');
  const weergave = params.get('weergave') ?? 'tabel';
  const sessie = useSessie();
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
    <Page
      title={t('maatregelen.titel')}
      lead={t('maatregelen.inleiding')}
      actions={
        heeftRecht(sessie, 'water-redacteur', 'water:schrijven') && (
          <ButtonLink to="/water/maatregelen/nieuw" purpose="primary">
            {t('maatregelen.nieuw')}
          </ButtonLink>
        )
      }
    >
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
          <SelectField
            id="water-weergave"
            label={t('maatregelen.weergave')}
            value={weergave}
            options={(['tabel', 'kaart', 'tijdlijn'] as const).map((value) => ({
              value,
              label: t(`maatregelen.weergaven.${value}`),
            }))}
            onChange={(waarde) => kies('weergave', waarde === 'tabel' ? '' : waarde)}
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
              {weergave === 'kaart' ? (
                <MaatregelenKaart maatregelen={items} />
              ) : weergave === 'tijdlijn' ? (
                <Tijdlijn maatregelen={items} />
              ) : (
                <MaatregelTable maatregelen={items} />
              )}
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
