import { useTranslation } from 'react-i18next';
import { euro, number } from '../../i18n/format';
import { Badge } from '../../ui/Badge';
import { Table } from '../../ui/Table';
import { Beweringen } from './Beweringen';
import type { Toekenning } from './types';
import { VoortgangKnop } from './VoortgangKnop';

export function ToekenningTable({ items }: { items: readonly Toekenning[] }) {
  const { t } = useTranslation('vhf');
  const onbekend = t('werk.geld.onbekend');
  const kop = (naam: 'rijk' | 'cofinanciering' | 'besteed' | 'woningen' | 'gereed') => (
    <th scope="col" className="number">
      {t(`werk.geld.kolom.${naam}`)}
    </th>
  );
  return (
    <Table caption={t('werk.geld.toekenningen')} captionHidden stacked>
      <thead>
        <tr>
          <th scope="col">{t('werk.geld.kolom.toekenning')}</th>
          {kop('rijk')}
          {kop('cofinanciering')}
          {kop('besteed')}
          {kop('woningen')}
          {kop('gereed')}
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <tr key={item.id}>
            <th scope="row" className="register__title">
              <strong>{item.naam}</strong>
              <span className="quiet register__meta">
                <span>{item.tranche}</span> <span>{item.aanvrager}</span>
              </span>
              {item.bronconflicten.length > 0 && <Badge tone="warning">{t('werk.geld.conflict')}</Badge>}
              {item.overschrijdingInCenten != null && (
                <p>{t('werk.geld.overschrijding', { bedrag: euro(item.overschrijdingInCenten) })}</p>
              )}
              {item.beweringen.length > 0 && (
                <details open={item.bronconflicten.length > 0}>
                  <summary>{t('werk.geld.bronnen')}</summary>
                  <Beweringen beweringen={item.beweringen} />
                </details>
              )}
              <VoortgangKnop toekenning={item} />
            </th>
            <td className="number" data-label={t('werk.geld.kolom.rijk')}>
              {item.rijksbijdrageInCenten == null ? onbekend : euro(item.rijksbijdrageInCenten)}
            </td>
            <td className="number" data-label={t('werk.geld.kolom.cofinanciering')}>
              {item.cofinancieringInCenten == null ? onbekend : euro(item.cofinancieringInCenten)}
            </td>
            <td className="number" data-label={t('werk.geld.kolom.besteed')}>
              {euro(item.besteedInCenten)}
            </td>
            <td className="number" data-label={t('werk.geld.kolom.woningen')}>
              {item.woningen == null ? onbekend : number(item.woningen)}
            </td>
            <td className="number" data-label={t('werk.geld.kolom.gereed')}>
              {number(item.woningenGereed)}
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
