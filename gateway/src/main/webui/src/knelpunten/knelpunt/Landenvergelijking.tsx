import { useTranslation } from 'react-i18next';
import { Table } from '../../ui/Table';
import type { Vergelijking } from '../types';

/** Jurisdictions side by side: what the rule says in each, and what comes of it. */
export function Landenvergelijking({ rijen, caption }: { rijen: readonly Vergelijking[]; caption?: string }) {
  const { t } = useTranslation('knelpunten');
  if (rijen.length === 0) return <p>{t('detail.geenVergelijking')}</p>;
  const lands = rijen.map((rij, index) => ({ ...rij, key: `${rij.land}-${index}` }));
  return (
    <Table caption={caption ?? t('detail.vergelijking')} captionHidden>
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
          <th scope="row">{t('detail.regel')}</th>
          {lands.map((rij) => (
            <td key={rij.key}>
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
          <th scope="row">{t('detail.effect')}</th>
          {lands.map((rij) => (
            <td key={rij.key}>{rij.effect}</td>
          ))}
        </tr>
      </tbody>
    </Table>
  );
}
