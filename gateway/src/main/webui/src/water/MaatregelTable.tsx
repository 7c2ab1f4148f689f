import { useTranslation } from 'react-i18next';
import { euro } from '../i18n/format';
import { Table } from '../ui/Table';
import { TextLink } from '../ui/TextLink';
import { FaseBadge } from './FaseBadge';
import type { Maatregel } from './types';
import { useStroomgebieden } from './useStroomgebieden';

export function MaatregelTable({ maatregelen }: { maatregelen: readonly Maatregel[] }) {
  const { t } = useTranslation('water');
  const gebied = useStroomgebieden();
  return (
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
        {maatregelen.map((item) => (
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
              {item.financieringInCenten > 0 ? euro(item.financieringInCenten) : t('maatregelen.geenBedrag')}
            </td>
            <td className="number" data-label={t('maatregelen.kolom.risico')}>
              {item.hoogsteRisico ? t('maatregelen.risico', { waarde: item.hoogsteRisico }) : t('onbekend')}
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
