import { useTranslation } from 'react-i18next';
import { euro, number } from '../../i18n/format';
import { Badge } from '../../ui/Badge';
import { Table } from '../../ui/Table';
import type { Geld } from './types';

export function TrancheTable({ regels }: { regels: Geld['regels'] }) {
  const { t } = useTranslation('vhf');
  return (
    <Table caption={t('werk.geld.perTranche')} captionHidden stacked>
      <thead>
        <tr>
          <th scope="col">{t('werk.geld.kolom.tranche')}</th>
          {(['rijk', 'cofinanciering', 'besteed', 'woningen', 'gereed'] as const).map((naam) => (
            <th key={naam} scope="col" className="number">
              {t(`werk.geld.kolom.${naam}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {regels.map(({ sleutel, naam, eigen, bronconflicten, zonderBedrag }) => (
          <tr key={sleutel}>
            <th scope="row">
              {naam} {bronconflicten.length > 0 && <Badge tone="warning">{t('werk.geld.conflict')}</Badge>}
              {zonderBedrag.length > 0 && (
                <p className="quiet">{t('werk.geld.zonderBedrag', { namen: zonderBedrag.join(', ') })}</p>
              )}
            </th>
            <td className="number" data-label={t('werk.geld.kolom.rijk')}>
              {euro(eigen.rijksbijdrageInCenten)}
            </td>
            <td className="number" data-label={t('werk.geld.kolom.cofinanciering')}>
              {euro(eigen.cofinancieringInCenten)}
            </td>
            <td className="number" data-label={t('werk.geld.kolom.besteed')}>
              {euro(eigen.besteedInCenten)}
            </td>
            <td className="number" data-label={t('werk.geld.kolom.woningen')}>
              {number(eigen.woningen)}
            </td>
            <td className="number" data-label={t('werk.geld.kolom.gereed')}>
              {number(eigen.woningenGereed)}
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
