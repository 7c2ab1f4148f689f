import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { day, number } from '../../i18n/format';
import { Badge } from '../../ui/Badge';
import { Page } from '../../ui/Page';
import { QueryView } from '../../ui/QueryView';
import { Table } from '../../ui/Table';
import { TextLink } from '../../ui/TextLink';
import { useRead } from '../api';
import { StatusBadge } from '../StatusBadge';
import { CRITERIA } from '../types';
import type { Prioriteitenlijst } from './types';

export function PrioriteitenlijstPage() {
  const { t } = useTranslation('knelpunten');
  const { jaar = '' } = useParams();
  const query = useRead<Prioriteitenlijst>(`/prioriteitenlijsten/${encodeURIComponent(jaar)}`);
  return (
    <Page
      title={t('overzicht.prioriteit.lijst', { jaar })}
      above={<TextLink to="/knelpunten/prioriteit">{t('overzicht.prioriteit.titel')}</TextLink>}
      lead={query.data && t('overzicht.prioriteit.vastgesteldOp', { dag: day(query.data.vastgesteldOp) })}
    >
      <QueryView query={query} lines={10}>
        {(lijst) => (
          <>
            <p className="badges">
              <Badge tone={lijst.afgerond ? 'positive' : 'info'}>
                {lijst.afgerond ? t('overzicht.prioriteit.afgerond') : t('overzicht.prioriteit.loopt')}
              </Badge>
              <Badge>{t(`zichtbaarheid.${lijst.zichtbaarheid}`)}</Badge>
            </p>
            {lijst.reden && <p>{lijst.reden}</p>}
            <p className="quiet">
              {t('overzicht.prioriteit.gewichten')}:{' '}
              {CRITERIA.map(
                (criterium) => `${t(`criterium.${criterium}`)} ${lijst.gewichten[criterium]}`,
              ).join(', ')}
            </p>
            <Table caption={t('overzicht.prioriteit.lijst', { jaar })} captionHidden stacked>
              <thead>
                <tr>
                  <th scope="col">{t('overzicht.prioriteit.rang')}</th>
                  <th scope="col">{t('overzicht.prioriteit.knelpunt')}</th>
                  <th scope="col" className="number">
                    {t('overzicht.prioriteit.score')}
                  </th>
                  <th scope="col">{t('overzicht.prioriteit.bijVaststelling')}</th>
                  <th scope="col">{t('overzicht.prioriteit.nuStatus')}</th>
                </tr>
              </thead>
              <tbody>
                {lijst.regels.map((regel) => (
                  <tr key={regel.knelpunt}>
                    <td data-label={t('overzicht.prioriteit.rang')}>{regel.rang}</td>
                    <th scope="row" className="register__title">
                      <TextLink to={`/knelpunten/${regel.knelpunt}`}>{regel.titel}</TextLink>
                      <span className="quiet register__meta">
                        <span>{regel.nummer}</span>
                        {regel.overgenomenUit && (
                          <span>{t('overzicht.prioriteit.overgenomen', { jaar: regel.overgenomenUit })}</span>
                        )}
                      </span>
                    </th>
                    <td className="number" data-label={t('overzicht.prioriteit.score')}>
                      {number(regel.score)}
                    </td>
                    <td data-label={t('overzicht.prioriteit.bijVaststelling')}>
                      {regel.statusBijVaststelling && <StatusBadge status={regel.statusBijVaststelling} />}
                    </td>
                    <td data-label={t('overzicht.prioriteit.nuStatus')}>
                      <StatusBadge status={regel.status} />{' '}
                      {regel.uitkomst?.datum && <span className="quiet">{day(regel.uitkomst.datum)}</span>}
                    </td>
                  </tr>
                ))}
              </tbody>
            </Table>
          </>
        )}
      </QueryView>
    </Page>
  );
}
