import { useTranslation } from 'react-i18next';
import { Table } from '../../ui/Table';
import type { Vergelijking } from '../types';

/** Jurisdictions side by side: what the rule says in each, and what comes of it. */
export function Landenvergelijking({ rijen, caption }: { rijen: readonly Vergelijking[]; caption?: string }) {
  const { t } = useTranslation('knelpunten');
  if (rijen.length === 0) return <p>{t('detail.geenVergelijking')}</p>;
  const lands = rijen.map((rij, index) => ({ ...rij, key: `${rij.land}-${index}` }));
  return (
    <Table caption={caption ?? t('detail.vergelijking')} captionHidden stacked>
      <thead>
        <tr>
          <td />
          {lands.map((rij) => (
            <th scope="col" key={rij.key} className="comparison__land">
              {t(`land.${rij.land}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row" className="comparison__what">
            {t('detail.regel')}
          </th>
          {lands.map((rij) => (
            <td key={rij.key} data-label={t(`land.${rij.land}`)}>
              {rij.regel}
              {rij.artikel && (
                <span className="quiet">
                  {' '}
                  ({t('detail.artikel').toLowerCase()} {rij.artikel})
                </span>
              )}
            </td>
          ))}
        </tr>
        <tr>
          <th scope="row" className="comparison__what">
            {t('detail.effect')}
          </th>
          {lands.map((rij) => (
            <td key={rij.key} data-label={t(`land.${rij.land}`)}>
              {rij.effect}
            </td>
          ))}
        </tr>
      </tbody>
    </Table>
  );
}
