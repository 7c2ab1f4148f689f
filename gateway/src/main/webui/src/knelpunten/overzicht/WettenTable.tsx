import { useTranslation } from 'react-i18next';
import { Table } from '../../ui/Table';
import { TextLink } from '../../ui/TextLink';
import type { Wetregel } from './types';

/** What blocks on each law; a number leads to exactly the knelpunten that it counts. */
export function WettenTable({ wetten }: { wetten: readonly Wetregel[] }) {
  const { t } = useTranslation('knelpunten');
  const withArticles = wetten.some((regel) => regel.artikelen.length > 0);
  return (
    <div className="section">
      <Table caption={t('overzicht.wetten.genoemd')} captionHidden stacked>
        <thead>
          <tr>
            <th scope="col">{t('overzicht.wetten.wet')}</th>
            <th scope="col" className="number">
              {t('overzicht.wetten.aantal')}
            </th>
            <th scope="col" className="number">
              {t('overzicht.wetten.open')}
            </th>
            {withArticles && <th scope="col">{t('overzicht.wetten.artikelen')}</th>}
          </tr>
        </thead>
        <tbody>
          {wetten.map((regel) => (
            <tr key={regel.wet}>
              <th scope="row" className="register__title">
                <TextLink to={`/knelpunten?${regel.filter}`}>{regel.citeertitel ?? regel.wet}</TextLink>
                {regel.citeertitel && <span className="quiet register__meta">{regel.wet}</span>}
              </th>
              <td className="number" data-label={t('overzicht.wetten.aantal')}>
                {regel.aantal}
              </td>
              <td className="number" data-label={t('overzicht.wetten.open')}>
                {regel.open}
              </td>
              {withArticles && (
                <td>
                  <span className="badges">
                    {regel.artikelen.map(({ artikel, aantal, filter }) => (
                      <TextLink key={artikel} to={`/knelpunten?${filter}`}>
                        {`${artikel} (${aantal})`}
                      </TextLink>
                    ))}
                  </span>
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </Table>
    </div>
  );
}
