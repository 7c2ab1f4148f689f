import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams, useSearchParams } from 'react-router';
import { day, moment, number } from '../../i18n/format';
import { heeftRecht, useSessie } from '../../sessie/useSessie';
import { Badge } from '../../ui/Badge';
import { Button } from '../../ui/Button';
import { Page } from '../../ui/Page';
import { QueryView } from '../../ui/QueryView';
import { Section } from '../../ui/Section';
import { TextLink } from '../../ui/TextLink';
import { Tile } from '../../ui/Tile';
import { useItem } from '../api';
import { InvoerDialog } from '../InvoerDialog';
import { Historie } from '../wijk/Historie';
import { Berekenen } from './Berekenen';
import { Invoeren } from './Invoeren';
import { Taakvoortgang } from './Taakvoortgang';
import type { Meting } from './types';

/** One measurement: what it holds, filling it from a file, and freezing it. */
export function MetingPage() {
  const { t } = useTranslation('vhf');
  const { id = '' } = useParams();
  const [params, setParams] = useSearchParams();
  const mag = heeftRecht(useSessie(), 'vhf-redacteur');
  const [vast, setVast] = useState(false);
  const [bereken, setBereken] = useState(false);
  const query = useItem<Meting>(`/metingen/${encodeURIComponent(id)}`);
  const meting = query.data?.data;
  const taak = params.get('taak');
  const open = mag && meting?.status === 'concept';
  return (
    <Page
      title={meting?.naam ?? t('meting.laden')}
      above={<TextLink to="/vhf/metingen">{t('meting.titel')}</TextLink>}
      actions={
        mag &&
        meting &&
        meting.waarden > 0 && (
          <Button purpose="primary" onClick={() => (open ? setVast(true) : setBereken(true))}>
            {t(open ? 'meting.stelVast' : 'meting.bereken')}
          </Button>
        )
      }
      lead={
        meting && (
          <span className="badges">
            <Badge tone={meting.status === 'vastgesteld' ? 'positive' : 'info'}>
              {t(`meting.status.${meting.status}`)}
            </Badge>
            <Badge>{t(`meting.soort.${meting.soort}`)}</Badge>
            <Badge>{day(meting.peildatum)}</Badge>
          </span>
        )
      }
    >
      <QueryView query={query} lines={8}>
        {({ data, etag }) => (
          <>
            <div className="tiles section">
              {(['gebieden', 'waarden', 'ontbrekend'] as const).map((naam) => (
                <div key={naam} className="tile">
                  <span className="tile__number">{number(data[naam])}</span> {t(`meting.kolom.${naam}`)}
                </div>
              ))}
              <Tile to="/vhf" label={t('nav.ranglijst')} value="→" />
            </div>
            {taak && <Taakvoortgang id={taak} />}
            {open && <Invoeren meting={data.id} onGestart={(nieuw) => setParams({ taak: nieuw })} />}
            <div className="section">
              <dl className="facts">
                <dt>{t('meting.veld.bron')}</dt>
                <dd>{data.bron}</dd>
                {data.vastgesteldOp && (
                  <>
                    <dt>{t('meting.status.vastgesteld')}</dt>
                    <dd>{moment(data.vastgesteldOp)}</dd>
                  </>
                )}
                {data.controlegetal && (
                  <>
                    <dt>{t('meting.controlegetal')}</dt>
                    <dd>
                      <code>{data.controlegetal}</code>
                    </dd>
                  </>
                )}
              </dl>
            </div>
            <Section title={t('gebied.historie')}>
              <Historie path={`/metingen/${data.id}`} />
            </Section>
            {bereken && <Berekenen meting={data} onClose={() => setBereken(false)} />}
            {vast && (
              <InvoerDialog
                titel={t('meting.stelVast')}
                uitleg={t('meting.stelVastUitleg', { drempel: data.drempel })}
                path={`/metingen/${data.id}/vaststellingen`}
                etag={etag}
                velden={[{ naam: 'reden', label: t('meting.veld.reden'), soort: 'tekst', verplicht: true }]}
                onClose={() => setVast(false)}
              />
            )}
          </>
        )}
      </QueryView>
    </Page>
  );
}
