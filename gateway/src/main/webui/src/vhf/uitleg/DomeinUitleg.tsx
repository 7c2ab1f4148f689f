import { useTranslation } from 'react-i18next';
import { number } from '../../i18n/format';
import { Section } from '../../ui/Section';
import { Table } from '../../ui/Table';
import { deel, score } from '../getal';
import type { Rangorderegel } from '../types';
import { Balken } from './Balken';

/** What each domain contributes to the exponential score; as bars, and the same as a table. */
export function DomeinUitleg({ regel }: { regel: Rangorderegel }) {
  const { t } = useTranslation('vhf');
  const { score: totaal, bijdragen } = regel.exponentieel;
  if (totaal == null) return null;
  return (
    <Section title={t('ranglijst.bijdrage.exponentieel')} level={3}>
      <p className="quiet">{t('ranglijst.bijdrage.xUitleg', { score: score(totaal) })}</p>
      <Balken
        onbekend={t('ranglijst.bijdrage.onbekend')}
        balken={bijdragen.map((rij) => ({
          sleutel: rij.domein,
          naam: t(`domein.${rij.domein}`),
          bijdrage: rij.x == null ? null : rij.bijdrage,
        }))}
      />
      <details>
        <summary>{t('ranglijst.bijdrage.tabel')}</summary>
        <Table caption={t('ranglijst.bijdrage.exponentieel')} captionHidden compact>
          <thead>
            <tr>
              <th scope="col">{t('ranglijst.bijdrage.domein')}</th>
              <th scope="col" className="number">
                {t('ranglijst.bijdrage.rang')}
              </th>
              <th scope="col" className="number">
                {t('ranglijst.bijdrage.x')}
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
            {bijdragen.map((rij) => (
              <tr key={rij.domein}>
                <th scope="row">{t(`domein.${rij.domein}`)}</th>
                <td className="number">
                  {rij.rang == null
                    ? t('ranglijst.bijdrage.onbekend')
                    : t('ranglijst.bijdrage.rangVan', { rang: number(rij.rang), aantal: rij.aantal })}
                </td>
                <td className="number">{rij.x == null ? '–' : score(rij.x)}</td>
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
