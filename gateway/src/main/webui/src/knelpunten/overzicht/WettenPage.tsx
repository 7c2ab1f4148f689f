import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../ui/EmptyState';
import { Page } from '../../ui/Page';
import { QueryView } from '../../ui/QueryView';
import { Table } from '../../ui/Table';
import { TextLink } from '../../ui/TextLink';
import { useRead } from '../api';
import type { Wetregel } from './types';

export function WettenPage() {
  const { t } = useTranslation('knelpunten');
  const query = useRead<Wetregel[]>('/overzichten/wetten');
  return (
    <Page title={t('overzicht.wetten.titel')} lead={t('overzicht.wetten.inleiding')}>
      <QueryView query={query} lines={10}>
        {(wetten) => {
          if (wetten.length === 0)
            return (
              <EmptyState title={t('overzicht.wetten.leeg')}>{t('overzicht.wetten.leegUitleg')}</EmptyState>
            );
          return (
            <Table caption={t('overzicht.wetten.titel')} captionHidden stacked>
              <thead>
                <tr>
                  <th scope="col">{t('overzicht.wetten.wet')}</th>
                  <th scope="col" className="number">
                    {t('overzicht.wetten.aantal')}
                  </th>
                  <th scope="col" className="number">
                    {t('overzicht.wetten.open')}
                  </th>
                  <th scope="col">{t('overzicht.wetten.artikelen')}</th>
                </tr>
              </thead>
              <tbody>
                {wetten.map((regel) => (
                  <tr key={regel.wet}>
                    <th scope="row">
                      <TextLink to={`/knelpunten?${regel.filter}`}>{regel.citeertitel ?? regel.wet}</TextLink>
                      {regel.citeertitel && <p className="quiet rule__meta">{regel.wet}</p>}
                    </th>
                    <td className="number" data-label={t('overzicht.wetten.aantal')}>
                      {regel.aantal}
                    </td>
                    <td className="number" data-label={t('overzicht.wetten.open')}>
                      {regel.open}
                    </td>
                    <td>
                      <span className="badges">
                        {regel.artikelen.map(({ artikel, aantal, filter }) => (
                          <TextLink key={artikel} to={`/knelpunten?${filter}`}>
                            {`${artikel} (${aantal})`}
                          </TextLink>
                        ))}
                      </span>
                    </td>
                  </tr>
                ))}
              </tbody>
            </Table>
          );
        }}
      </QueryView>
    </Page>
  );
}
