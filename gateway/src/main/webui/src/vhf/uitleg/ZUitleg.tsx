import { useTranslation } from 'react-i18next';
import { Section } from '../../ui/Section';
import { Table } from '../../ui/Table';
import { deel, metEenheid, score } from '../getal';
import type { GewogenIndicator, Rangorderegel } from '../types';
import { Balken } from './Balken';

interface Props {
  regel: Rangorderegel;
  indicatoren: readonly GewogenIndicator[];
}

/** What each indicator contributes to the mean of z-scores; as bars, and the same as a table. */
export function ZUitleg({ regel, indicatoren }: Props) {
  const { t } = useTranslation('vhf');
  const { score: totaal, bijdragen } = regel.zscore;
  const indicator = (code: string) => indicatoren.find((each) => each.indicator === code);
  const rijen = [...bijdragen].sort((a, b) => b.bijdrage - a.bijdrage);
  if (totaal == null) return <p>{t('ranglijst.bijdrage.geenScore')}</p>;
  return (
    <Section title={t('ranglijst.bijdrage.zscore')} level={3}>
      <p className="quiet">{t('ranglijst.bijdrage.zUitleg', { score: score(totaal) })}</p>
      <Balken
        onbekend={t('ranglijst.bijdrage.onbekend')}
        balken={rijen.map((rij) => ({
          sleutel: rij.indicator,
          naam: indicator(rij.indicator)?.naam ?? rij.indicator,
          bijdrage: rij.z == null ? null : rij.bijdrage,
        }))}
      />
      <details>
        <summary>{t('ranglijst.bijdrage.tabel')}</summary>
        <Table caption={t('ranglijst.bijdrage.zscore')} captionHidden compact>
          <thead>
            <tr>
              <th scope="col">{t('ranglijst.bijdrage.indicator')}</th>
              <th scope="col" className="number">
                {t('ranglijst.bijdrage.waarde')}
              </th>
              <th scope="col" className="number">
                {t('ranglijst.bijdrage.z')}
              </th>
              <th scope="col" className="number">
                {t('ranglijst.bijdrage.aandeel')}
              </th>
              <th scope="col" className="number">
                {t('ranglijst.bijdrage.bijdrage')}
              </th>
            </tr>
          </thead>
          <tbody>
            {rijen.map((rij) => (
              <tr key={rij.indicator}>
                <th scope="row">{indicator(rij.indicator)?.naam ?? rij.indicator}</th>
                <td className="number">
                  {rij.waarde == null
                    ? t('ranglijst.bijdrage.onbekend')
                    : metEenheid(rij.waarde, indicator(rij.indicator)?.eenheid ?? '')}
                </td>
                <td className="number">{rij.z == null ? '–' : score(rij.z)}</td>
                <td className="number">{deel(rij.aandeel)}</td>
                <td className="number">{score(rij.bijdrage)}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row" colSpan={4}>
                {t('ranglijst.bijdrage.totaal')}
              </th>
              <td className="number">
                <strong>{score(totaal)}</strong>
              </td>
            </tr>
          </tfoot>
        </Table>
      </details>
    </Section>
  );
}
