import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { euro } from '../i18n/format';
import { heeftRecht, useSessie } from '../sessie/useSessie';
import { Alert } from '../ui/Alert';
import { ButtonLink } from '../ui/ButtonLink';
import { CopyLink } from '../ui/CopyLink';
import { Page } from '../ui/Page';
import { Prose } from '../ui/Prose';
import { QueryView } from '../ui/QueryView';
import { Section } from '../ui/Section';
import { Table } from '../ui/Table';
import { ExternalLink, TextLink } from '../ui/TextLink';
import { useItem } from './api';
import { FaseBadge } from './FaseBadge';
import { Maatregelplaats } from './plaats/Maatregelplaats';
import { Synergie } from './Synergie';
import type { Maatregel } from './types';
import { useStroomgebieden } from './useStroomgebieden';

const HOEKEN = ['ontwerp', 'landEnBodemgebruik', 'watermaatregel'] as const;

export function MaatregelPage() {
  const { t } = useTranslation('water');
  const { id = '' } = useParams();
  const sessie = useSessie();
  const gebied = useStroomgebieden();
  const query = useItem<Maatregel>(`/maatregelen/${encodeURIComponent(id)}`);
  const maatregel = query.data?.data;
  return (
    <Page
      title={maatregel?.naam ?? t('maatregel.laden')}
      above={<TextLink to="/water">{t('maatregel.terug')}</TextLink>}
      actions={
        maatregel && (
          <>
            {(heeftRecht(sessie, 'water-redacteur') ||
              (sessie.organisatie === maatregel.eigenaar && heeftRecht(sessie, 'water:schrijven'))) && (
              <ButtonLink to={`/water/maatregelen/${maatregel.id}/wijzigen`}>
                {t('maatregel.wijzig')}
              </ButtonLink>
            )}
            <CopyLink />
          </>
        )
      }
      lead={
        maatregel && (
          <span className="badges">
            <FaseBadge fase={maatregel.fase} />
            <span>{gebied(maatregel.stroomgebied)}</span>
            {maatregel.trekker && <span>{maatregel.trekker}</span>}
          </span>
        )
      }
    >
      <QueryView query={query} lines={10}>
        {({ data }) => (
          <>
            {data.blokkade && (
              <Alert kind="warning" title={t('maatregel.geblokkeerd')}>
                {data.blokkade.toelichting && <p>{data.blokkade.toelichting}</p>}
                {data.blokkade.knelpunt && (
                  <TextLink to={`/knelpunten/${data.blokkade.knelpunt}`}>
                    {t('maatregel.knelpunt', { nummer: data.blokkade.knelpuntNummer ?? '' })}
                  </TextLink>
                )}
              </Alert>
            )}
            {data.omschrijving && (
              <Section title={t('maatregel.omschrijving')}>
                <Prose text={data.omschrijving} />
              </Section>
            )}
            {data.standVolgensBron && (
              <Section title={t('maatregel.stand')}>
                <Prose text={data.standVolgensBron} />
              </Section>
            )}
            <Maatregelplaats maatregel={data} />
            <Section title={t('maatregel.driehoek')}>
              <p className="quiet">{t('maatregel.driehoekUitleg')}</p>
              <dl className="stacked-facts">
                {HOEKEN.map((hoek) => (
                  <div key={hoek}>
                    <dt>{t(`maatregel.${hoek}`)}</dt>
                    <dd>{data.driehoek[hoek] ?? t('maatregel.ontbreekt')}</dd>
                  </div>
                ))}
              </dl>
            </Section>
            <Synergie maatregel={data.id} />
            <Section title={t('maatregel.geld')}>
              {data.financiers.length === 0 ? (
                <p>{t('maatregel.geenGeld')}</p>
              ) : (
                <Table caption={t('maatregel.geld')} captionHidden stacked>
                  <thead>
                    <tr>
                      <th scope="col">{t('maatregel.organisatie')}</th>
                      <th scope="col">{t('maatregel.zekerheid')}</th>
                      <th scope="col" className="number">
                        {t('maatregel.bedrag')}
                      </th>
                    </tr>
                  </thead>
                  <tbody>
                    {data.financiers.map(({ organisatie, bedragInCenten, zekerheid }) => (
                      <tr key={`${organisatie}-${zekerheid}`}>
                        <th scope="row">{organisatie}</th>
                        <td data-label={t('maatregel.zekerheid')}>{zekerheid ?? t('onbekend')}</td>
                        <td className="number" data-label={t('maatregel.bedrag')}>
                          {bedragInCenten == null ? t('onbekend') : euro(bedragInCenten)}
                        </td>
                      </tr>
                    ))}
                  </tbody>
                </Table>
              )}
            </Section>
            {data.risicos.length > 0 && (
              <Section title={t('maatregel.risicos')}>
                <ul>
                  {data.risicos.map((risico) => (
                    <li key={risico.omschrijving}>{t('maatregel.risico', { ...risico })}</li>
                  ))}
                </ul>
              </Section>
            )}
            {data.bronnen.length > 0 && (
              <Section title={t('maatregel.bronnen')}>
                <ul>
                  {data.bronnen.map(({ titel, url }) => (
                    <li key={titel}>{url ? <ExternalLink href={url}>{titel}</ExternalLink> : titel}</li>
                  ))}
                </ul>
              </Section>
            )}
          </>
        )}
      </QueryView>
    </Page>
  );
}
