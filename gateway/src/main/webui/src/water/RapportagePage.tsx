import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { euro, number, today } from '../i18n/format';
import { Page } from '../ui/Page';
import { QueryView } from '../ui/QueryView';
import { Section } from '../ui/Section';
import { SelectField } from '../ui/SelectField';
import { Table } from '../ui/Table';
import { TextField } from '../ui/TextField';
import { API, useRead } from './api';
import type { Rapport } from './types';

const KENNIS = ['zoals-toen-bekend', 'zoals-nu-bekend'] as const;

/** How things stood on a day; the sheet to print comes from the service, so that everyone prints the same. */
export function RapportagePage() {
  const { t } = useTranslation('water');
  const [params, setParams] = useSearchParams();
  const peildatum = params.get('peildatum') ?? today();
  const kennis = KENNIS.find((each) => each === params.get('kennis')) ?? KENNIS[0];
  const vraag = new URLSearchParams({ peildatum, kennis }).toString();
  const query = useRead<Rapport>(`/rapportages/_concept?${vraag}`);
  const kies = (naam: string, waarde: string) => {
    if (!waarde) return;
    const next = new URLSearchParams(params);
    next.set(naam, waarde);
    setParams(next, { replace: true });
  };
  const document = (formaat: string) => `${API}/rapportages/_concept?${vraag}&formaat=${formaat}`;
  return (
    <Page title={t('rapportage.titel')} lead={t('rapportage.inleiding')}>
      <div className="zoek-form section">
        <TextField
          id="rapportage-peildatum"
          type="date"
          label={t('rapportage.peildatum')}
          value={peildatum}
          onChange={(waarde) => kies('peildatum', waarde)}
        />
        <SelectField
          id="rapportage-kennis"
          label={t('rapportage.kennis')}
          value={kennis}
          options={KENNIS.map((value) => ({ value, label: t(`rapportage.kennissen.${value}`) }))}
          onChange={(waarde) => kies('kennis', waarde)}
        />
      </div>
      <p className="export-menu no-print">
        <a className="nl-link" href={document('html')}>
          {t('rapportage.blad')}
        </a>
        <a className="nl-link" href={document('csv')} download>
          {t('rapportage.csv')}
        </a>
      </p>
      <QueryView query={query} lines={8}>
        {({ bladA, bladB }) =>
          bladA.maatregelen === 0 ? (
            <p>{t('rapportage.leeg')}</p>
          ) : (
            <>
              <div className="tiles section">
                <div className="tile">
                  <span className="tile__number">{number(bladA.maatregelen)}</span>{' '}
                  {t('rapportage.maatregelen')}
                </div>
                <div className="tile">
                  <span className="tile__number">{number(bladA.geblokkeerd)}</span>{' '}
                  {t('rapportage.geblokkeerd')}
                </div>
                <div className="tile">
                  <span className="tile__number">{euro(bladA.totaalInCenten)}</span> {t('rapportage.totaal')}
                </div>
                <div className="tile">
                  <span className="tile__number">{number(bladA.zonderFinancier)}</span>{' '}
                  {t('rapportage.zonder')}
                </div>
              </div>
              {bladA.perFinancier.length > 0 && (
                <Section title={t('rapportage.perFinancier')}>
                  <Table caption={t('rapportage.perFinancier')} captionHidden>
                    <thead>
                      <tr>
                        <th scope="col">{t('rapportage.organisatie')}</th>
                        <th scope="col" className="number">
                          {t('rapportage.bedrag')}
                        </th>
                      </tr>
                    </thead>
                    <tbody>
                      {bladA.perFinancier.map(({ code, bedragInCenten }) => (
                        <tr key={code}>
                          <th scope="row">{code}</th>
                          <td className="number">{euro(bedragInCenten)}</td>
                        </tr>
                      ))}
                    </tbody>
                  </Table>
                </Section>
              )}
              <Section title={t('rapportage.perStroomgebied')}>
                <Table caption={t('rapportage.perStroomgebied')} captionHidden>
                  <thead>
                    <tr>
                      <th scope="col">{t('rapportage.stroomgebied')}</th>
                      <th scope="col" className="number">
                        {t('rapportage.aantal')}
                      </th>
                      <th scope="col" className="number">
                        {t('rapportage.bedrag')}
                      </th>
                    </tr>
                  </thead>
                  <tbody>
                    {bladB.map(({ stroomgebied, naam, aantal, totaalInCenten }) => (
                      <tr key={stroomgebied}>
                        <th scope="row">{naam}</th>
                        <td className="number">{number(aantal)}</td>
                        <td className="number">{euro(totaalInCenten)}</td>
                      </tr>
                    ))}
                  </tbody>
                </Table>
              </Section>
            </>
          )
        }
      </QueryView>
    </Page>
  );
}
