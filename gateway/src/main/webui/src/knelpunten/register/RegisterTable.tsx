import { useTranslation } from 'react-i18next';
import { shortDay } from '../../i18n/format';
import { Badge } from '../../ui/Badge';
import { Table } from '../../ui/Table';
import { TextLink } from '../../ui/TextLink';
import { StatusBadge } from '../StatusBadge';
import { TermijnBadge } from '../TermijnBadge';
import type { KnelpuntSamenvatting } from '../types';

interface Props {
  items: readonly KnelpuntSamenvatting[];
  caption?: string;
}

export function RegisterTable({ items, caption }: Props) {
  const { t } = useTranslation('knelpunten');
  return (
    <Table caption={caption ?? t('register.titel')} captionHidden stacked>
      <thead>
        <tr>
          <th scope="col">{t('register.kolom.knelpunt')}</th>
          <th scope="col">{t('register.kolom.status')}</th>
          <th scope="col">{t('register.kolom.termijn')}</th>
          <th scope="col">{t('register.kolom.gewijzigd')}</th>
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <tr key={item.id}>
            <th scope="row" className="register__title">
              <TextLink to={`/knelpunten/${item.id}`}>{item.titel}</TextLink>
              <span className="quiet register__meta">
                <span>{item.nummer}</span>
                <span>{t(`aard.${item.aard}`)}</span>
                <span>{item.landen.map((land) => t(`land.${land}`)).join(', ')}</span>
              </span>
            </th>
            <td>
              <span className="badges">
                <StatusBadge status={item.status} spoor={item.spoor} />
                {item.opnieuwBeoordelen && <Badge tone="warning">{t('register.opnieuwBeoordelen')}</Badge>}
                {item.zichtbaarheid === 'intern' && <Badge>{t('zichtbaarheid.intern')}</Badge>}
              </span>
            </td>
            <td>
              {item.eerstvolgendeTermijn && (
                <TermijnBadge uiterlijkOp={item.eerstvolgendeTermijn.uiterlijkOp} />
              )}
            </td>
            <td data-label={t('register.kolom.gewijzigd')} className="nowrap">
              {shortDay(item.gewijzigdOp)}
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
