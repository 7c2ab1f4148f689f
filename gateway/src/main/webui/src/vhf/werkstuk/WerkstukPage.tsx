import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { Badge } from '../../ui/Badge';
import { CopyLink } from '../../ui/CopyLink';
import { Page } from '../../ui/Page';
import { Prose } from '../../ui/Prose';
import { QueryView } from '../../ui/QueryView';
import { Section } from '../../ui/Section';
import { TextLink } from '../../ui/TextLink';
import { useItem } from '../api';
import { useNamen } from '../useNamen';
import { Historie } from '../wijk/Historie';
import { Antwoorden } from './Antwoorden';
import { Stappen } from './Stappen';
import { type Collectie, WERKSOORTEN } from './soorten';
import { Toepassingen } from './Toepassingen';
import type { Werkstuk } from './types';

const KENNIS: readonly Collectie[] = ['lessen', 'kennisvragen', 'bijeenkomsten'];

/** One piece of work: what it says, what can be done with it now, and what was done before. */
export function WerkstukPage({ collectie }: { collectie: Collectie }) {
  const { t } = useTranslation('vhf');
  const { id = '' } = useParams();
  const { naam } = useNamen();
  const query = useItem<Werkstuk>(`/${collectie}/${encodeURIComponent(id)}`);
  const werkstuk = query.data?.data;
  const terug = KENNIS.includes(collectie) ? (
    <TextLink to={`/vhf/kennis?soort=${collectie}`}>{t('werk.kennis.titel')}</TextLink>
  ) : werkstuk?.wijk ? (
    <TextLink to={`/vhf/gebieden/${werkstuk.wijk}`}>{naam(werkstuk.wijk)}</TextLink>
  ) : (
    <TextLink to="/vhf">{t('nav.ranglijst')}</TextLink>
  );
  return (
    <Page
      title={werkstuk?.titel ?? t('werkstuk.laden')}
      above={terug}
      actions={
        query.data && (
          <>
            <Stappen collectie={collectie} werkstuk={query.data} />
            <CopyLink />
          </>
        )
      }
      lead={
        werkstuk && (
          <span className="badges">
            <Badge>{t(`werkstuk.soort.${collectie}`)}</Badge>
            {werkstuk.status && (
              <Badge tone="info">{t(`werkstuk.status.${werkstuk.status as 'open'}`)}</Badge>
            )}
            <Badge>{t(`werkstuk.zicht.${werkstuk.zichtbaarheid}`)}</Badge>
            {werkstuk.wijk && (
              <TextLink to={`/vhf/gebieden/${werkstuk.wijk}`}>{naam(werkstuk.wijk)}</TextLink>
            )}
          </span>
        )
      }
    >
      <QueryView query={query} lines={8}>
        {(versioned) => {
          const { data } = versioned;
          return (
            <>
              {WERKSOORTEN[collectie].tekst.map((veld) => {
                const tekst = data[veld];
                return typeof tekst === 'string' && tekst ? (
                  <Section key={veld} title={t(`werkstuk.veld.${veld}`)}>
                    <Prose text={tekst} />
                  </Section>
                ) : null;
              })}
              {collectie === 'kennisvragen' && <Antwoorden vraag={data} />}
              {collectie === 'lessen' && <Toepassingen les={data} />}
              <Section title={t('gebied.historie')}>
                <Historie path={`/${collectie}/${data.id}`} />
              </Section>
            </>
          );
        }}
      </QueryView>
    </Page>
  );
}
