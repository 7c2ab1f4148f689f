import { useTranslation } from 'react-i18next';
import { Badge } from '../../ui/Badge';
import { Table } from '../../ui/Table';
import { TextLink } from '../../ui/TextLink';
import type { Oplossing } from './types';

export function OplossingTable({ items }: { items: readonly Oplossing[] }) {
  const { t } = useTranslation('knelpunten');
  return (
    <Table caption={t('oplossing.titel')} captionHidden stacked>
      <thead>
        <tr>
          <th scope="col">{t('oplossing.kolom.oplossing')}</th>
          <th scope="col">{t('oplossing.kolom.soort')}</th>
          <th scope="col">{t('oplossing.kolom.stadium')}</th>
          <th scope="col">{t('oplossing.kolom.repliceerbaar')}</th>
          <th scope="col">{t('oplossing.kolom.toegepast')}</th>
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <tr key={item.id}>
            <th scope="row" className="register__title">
              <TextLink to={`/knelpunten/oplossingen/${item.id}`}>{item.titel}</TextLink>
              <span className="quiet register__meta">{item.nummer}</span>
            </th>
            <td data-label={t('oplossing.kolom.soort')}>{t(`oplossingsoort.${item.soort}`)}</td>
            <td>
              <Badge>{t(`stadium.${item.stadium}`)}</Badge>
            </td>
            <td data-label={t('oplossing.kolom.repliceerbaar')}>
              {item.repliceerbaar ? t('oplossing.ja') : t('oplossing.nee')}
            </td>
            <td data-label={t('oplossing.kolom.toegepast')}>
              {t('oplossing.keer', { count: item.toepassingen.length })}
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
