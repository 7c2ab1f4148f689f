import { useTranslation } from 'react-i18next';
import { Badge } from '../ui/Badge';
import { Table } from '../ui/Table';
import type { Stroom } from './useStatus';

export function Stromen({ stromen }: { stromen: readonly Stroom[] }) {
  const { t } = useTranslation('status');
  return (
    <Table caption={t('stromen')} captionHidden compact>
      <thead>
        <tr>
          <th scope="col">{t('stroom')}</th>
          <th scope="col">{t('toestand')}</th>
          <th scope="col">{t('achterstand')}</th>
        </tr>
      </thead>
      <tbody>
        {stromen.map((stroom) => (
          <tr key={stroom.topic}>
            <th scope="row">{stroom.topic}</th>
            <td>
              <Badge tone={stroom.onvolledig ? 'warning' : 'positive'}>
                {stroom.onvolledig ? t('loopt') : t('bij')}
              </Badge>
            </td>
            <td>{t('berichten', { count: stroom.achterstand })}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
