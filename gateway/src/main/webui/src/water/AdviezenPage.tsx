import { useTranslation } from 'react-i18next';
import { impreciseDate } from '../i18n/format';
import { Badge } from '../ui/Badge';
import { Page } from '../ui/Page';
import { QueryView } from '../ui/QueryView';
import { Section } from '../ui/Section';
import { Table } from '../ui/Table';
import { useAll } from './api';
import { ExportLinks } from './ExportLinks';
import type { Advies } from './types';

const TONE = { onbeantwoord: 'warning', overgenomen: 'positive', deels: 'info', niet: undefined } as const;

export function AdviezenPage() {
  const { t } = useTranslation('water');
  const query = useAll<Advies>('/adviezen');
  return (
    <Page title={t('adviezen.titel')} lead={t('adviezen.inleiding')}>
      <QueryView query={query} lines={10}>
        {(items) => (items.length === 0 ? <p>{t('adviezen.leeg')}</p> : <Rondes adviezen={items} />)}
      </QueryView>
      <ExportLinks wat={t('nav.adviezen')} path="/adviezen/_export" formaten={['csv', 'xlsx']} />
    </Page>
  );
}

function Rondes({ adviezen }: { adviezen: readonly Advies[] }) {
  const nummers = [...new Set(adviezen.map((each) => each.ronde.nummer))].sort((a, b) => a - b);
  return nummers.map((nummer) => (
    <Ronde
      key={nummer}
      nummer={nummer}
      adviezen={adviezen.filter((each) => each.ronde.nummer === nummer).sort((a, b) => a.nummer - b.nummer)}
    />
  ));
}

function Ronde({ nummer, adviezen }: { nummer: number; adviezen: readonly Advies[] }) {
  const { t } = useTranslation('water');
  const ronde = adviezen[0]?.ronde;
  const wanneer = [
    ronde?.gepland && t('adviezen.gepland', { datum: impreciseDate(ronde.gepland) }),
    ronde?.gehouden && t('adviezen.gehouden', { datum: impreciseDate(ronde.gehouden) }),
  ].filter(Boolean);
  const titel = t('adviezen.ronde', { nummer });
  return (
    <Section title={titel}>
      <p className="quiet">{wanneer.join(', ')}</p>
      <Table caption={titel} captionHidden stacked>
        <thead>
          <tr>
            {(['advies', 'aan', 'antwoord', 'maatregelen'] as const).map((kolom) => (
              <th key={kolom} scope="col">
                {t(`adviezen.${kolom}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {adviezen.map((each) => (
            <tr key={each.id}>
              <th scope="row">
                {each.nummer}. {each.titel}
              </th>
              <td data-label={t('adviezen.aan')}>{each.geadresseerde ?? t('onbekend')}</td>
              <td data-label={t('adviezen.antwoord')}>
                <Badge tone={TONE[each.status]}>{t(`adviezen.status.${each.status}`)}</Badge>
                {each.antwoord?.reden && <p className="quiet">{each.antwoord.reden}</p>}
              </td>
              <td data-label={t('adviezen.maatregelen')}>
                {each.maatregelen.length === 0 ? t('adviezen.zonder') : each.maatregelen.length}
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
    </Section>
  );
}
