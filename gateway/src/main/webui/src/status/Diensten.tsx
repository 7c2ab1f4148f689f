import { useTranslation } from 'react-i18next';
import { Badge } from '../ui/Badge';
import { Table } from '../ui/Table';
import type { Dienst } from './useStatus';

export function Diensten({ diensten }: { diensten: readonly Dienst[] }) {
  const { t } = useTranslation('status');
  return (
    <Table caption={t('diensten')} captionHidden compact>
      <thead>
        <tr>
          <th scope="col">{t('onderdeel')}</th>
          <th scope="col">{t('toestand')}</th>
          <th scope="col">{t('versie')}</th>
        </tr>
      </thead>
      <tbody>
        {diensten.map((dienst) => (
          <tr key={dienst.naam}>
            <th scope="row">{dienst.naam}</th>
            <td>
              <Badge tone={dienst.beschikbaar ? 'positive' : 'negative'}>
                {dienst.beschikbaar ? t('werkt') : t('werktNiet')}
              </Badge>
            </td>
            <td>{dienst.versie ?? '–'}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
