import { useTranslation } from 'react-i18next';
import { moment } from '../i18n/format';
import { Table } from '../ui/Table';
import type { Blokkade } from './useStatus';

export function Blokkades({ blokkades }: { blokkades: readonly Blokkade[] }) {
  const { t } = useTranslation('status');
  if (blokkades.length === 0) return <p>{t('geenGeblokkeerd')}</p>;
  return (
    <>
      <Table caption={t('geblokkeerd')} captionHidden compact stacked>
        <thead>
          <tr>
            <th scope="col">{t('bericht')}</th>
            <th scope="col">{t('houder')}</th>
            <th scope="col">{t('sinds')}</th>
            <th scope="col">{t('oorzaak')}</th>
          </tr>
        </thead>
        <tbody>
          {blokkades.map((blokkade) => (
            <tr key={`${blokkade.dienst}-${blokkade.id}`}>
              <th scope="row">{blokkade.topic}</th>
              <td data-label={t('houder')}>{blokkade.dienst}</td>
              <td data-label={t('sinds')}>{moment(blokkade.sinds)}</td>
              <td data-label={t('oorzaak')}>{blokkade.fout}</td>
            </tr>
          ))}
        </tbody>
      </Table>
      <p className="quiet">{t('hulp')}</p>
    </>
  );
}
