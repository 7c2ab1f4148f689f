import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { read } from '../../api/http';
import { heeftRecht, useSessie } from '../../sessie/useSessie';
import { Badge } from '../../ui/Badge';
import { Page } from '../../ui/Page';
import { Prose } from '../../ui/Prose';
import { QueryView } from '../../ui/QueryView';
import { Section } from '../../ui/Section';
import { TextLink } from '../../ui/TextLink';
import { API, KEY } from '../api';
import { Bronnen } from '../knelpunt/Bronnen';
import { Historie } from '../knelpunt/Historie';
import { Omvang } from '../knelpunt/Omvang';
import { KnelpuntLinks } from './KnelpuntLinks';
import { Toepassingen } from './Toepassingen';
import type { Oplossing } from './types';

export const oplossingKey = (id: string) => [...KEY, 'oplossing', id];

export function OplossingPage() {
  const { t } = useTranslation('knelpunten');
  const { id = '' } = useParams();
  const sessie = useSessie();
  const query = useQuery({
    queryKey: oplossingKey(id),
    queryFn: ({ signal }) => read<Oplossing>(`${API}/oplossingen/${encodeURIComponent(id)}`, signal),
  });
  return (
    <Page
      title={query.data?.data.titel ?? t('oplossing.titel')}
      above={
        <>
          <TextLink to="/knelpunten/oplossingen">{t('oplossing.titel')}</TextLink>
          {query.data && ` · ${query.data.data.nummer}`}
        </>
      }
    >
      <QueryView query={query} lines={10}>
        {(versioned) => {
          const oplossing = versioned.data;
          return (
            <div className="knelpunt-solution">
              <p className="badges">
                <Badge tone="info">{t(`stadium.${oplossing.stadium}`)}</Badge>
                <Badge>{t(`oplossingsoort.${oplossing.soort}`)}</Badge>
                <Badge>{t(`zichtbaarheid.${oplossing.zichtbaarheid}`)}</Badge>
              </p>
              <Prose text={oplossing.omschrijving} />
              <dl className="facts section">
                {oplossing.beslisser && (
                  <>
                    <dt>{t('oplossing.veld.beslisser')}</dt>
                    <dd>{oplossing.beslisser}</dd>
                  </>
                )}
                <dt>{t('oplossing.veld.repliceerbaar')}</dt>
                <dd>
                  {oplossing.repliceerbaar ? t('oplossing.ja') : t('oplossing.nee')}
                  {oplossing.repliceerbaarToelichting && `: ${oplossing.repliceerbaarToelichting}`}
                </dd>
              </dl>
              <Section title={t('oplossing.knelpunten')}>
                <KnelpuntLinks ids={oplossing.knelpunten} />
              </Section>
              {oplossing.ookToepasbaarOp.length > 0 && (
                <Section title={t('oplossing.ookToepasbaarOp')}>
                  <KnelpuntLinks ids={oplossing.ookToepasbaarOp} />
                </Section>
              )}
              <Section title={t('oplossing.toepassingen')}>
                <Toepassingen
                  oplossing={versioned}
                  mayAdd={heeftRecht(sessie, 'knelpunten-redacteur', 'knelpunten-jurist')}
                />
              </Section>
              {oplossing.kosten.length > 0 && (
                <Section title={t('oplossing.kosten')}>
                  <Omvang omvang={oplossing.kosten} />
                </Section>
              )}
              <Section title={t('detail.bronnen')}>
                <Bronnen bronnen={oplossing.bronnen} />
              </Section>
              <Section title={t('detail.historie')}>
                <Historie id={oplossing.id} soort="oplossingen" />
              </Section>
            </div>
          );
        }}
      </QueryView>
    </Page>
  );
}
