import { useTranslation } from 'react-i18next';
import { Table } from '../ui/Table';
import { TextLink } from '../ui/TextLink';
import { FaseBadge } from './FaseBadge';
import { duur } from './tijdlijn';
import type { Maatregel } from './types';

/** When each measure is planned; what has no planning is named below, not hidden. */
export function Tijdlijn({ maatregelen }: { maatregelen: readonly Maatregel[] }) {
  const { t } = useTranslation('water');
  const gepland = maatregelen
    .flatMap((maatregel) => {
      const wanneer = duur(maatregel.planning);
      return wanneer ? [{ maatregel, ...wanneer }] : [];
    })
    .sort((a, b) => a.van - b.van || a.tot - b.tot);
  const zonder = maatregelen.length - gepland.length;
  const begin = Math.floor(Math.min(...gepland.map(({ van }) => van)));
  const eind = Math.ceil(Math.max(...gepland.map(({ tot }) => tot)));
  const deel = (jaren: number) => `${((100 * jaren) / (eind - begin)).toFixed(2)}%`;
  return (
    <>
      {gepland.length > 0 && (
        <Table caption={t('maatregelen.tijdlijn')} captionHidden>
          <thead>
            <tr>
              <th scope="col">{t('maatregelen.kolom.naam')}</th>
              <th scope="col">{t('maatregelen.kolom.fase')}</th>
              <th scope="col">{t('maatregelen.planning')}</th>
              <th scope="col">
                <span className="visually-hidden">
                  {t('maatregelen.jaren', { begin: String(begin), eind: String(eind) })}
                </span>
                <span className="tijdlijn__jaren" aria-hidden="true">
                  <span>{begin}</span>
                  <span>{eind}</span>
                </span>
              </th>
            </tr>
          </thead>
          <tbody>
            {gepland.map(({ maatregel, van, tot }) => (
              <tr key={maatregel.id}>
                <th scope="row">
                  <TextLink to={`/water/maatregelen/${maatregel.id}`}>{maatregel.naam}</TextLink>
                </th>
                <td>
                  <FaseBadge fase={maatregel.fase} />
                </td>
                <td>
                  {[maatregel.planning?.begin?.waarde, maatregel.planning?.eind?.waarde]
                    .filter(Boolean)
                    .join(' – ')}
                </td>
                <td>
                  <div className="tijdlijn__baan" aria-hidden="true">
                    <span
                      className={
                        maatregel.fase === 'geblokkeerd'
                          ? 'tijdlijn__balk tijdlijn__balk--geblokkeerd'
                          : 'tijdlijn__balk'
                      }
                      style={{ insetInlineStart: deel(van - begin), inlineSize: deel(tot - van) }}
                    />
                  </div>
                </td>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
      {zonder > 0 && <p className="quiet">{t('maatregelen.zonderPlanning', { count: zonder })}</p>}
    </>
  );
}
