import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { impreciseDate, number } from '../../i18n/format';
import { Badge } from '../../ui/Badge';
import { Button } from '../../ui/Button';
import { CopyLink } from '../../ui/CopyLink';
import { Page } from '../../ui/Page';
import { QueryView } from '../../ui/QueryView';
import { Section } from '../../ui/Section';
import { TextLink } from '../../ui/TextLink';
import { useItem } from '../api';
import type { Gebied } from '../types';
import { useNamen } from '../useNamen';
import { Cijferblok } from './Cijferblok';
import { Historie } from './Historie';
import { Tegenspraken } from './Tegenspraken';
import { Voortgang } from './Voortgang';
import { Werk } from './Werk';
import { Wijken } from './Wijken';

/** Everything about one wijk or gemeente on a page that prints well. */
export function GebiedPage() {
  const { t } = useTranslation('vhf');
  const { t: tAlgemeen } = useTranslation();
  const { code = '' } = useParams();
  const { naam } = useNamen();
  const query = useItem<Gebied>(`/gebieden/${encodeURIComponent(code)}`);
  const gebied = query.data?.data;
  const terug = <TextLink to="/vhf">{t('gebied.terug')}</TextLink>;
  if (!gebied) {
    return (
      <Page title={t('gebied.laden')} above={terug}>
        <QueryView query={query} lines={14}>
          {() => null}
        </QueryView>
      </Page>
    );
  }
  const gemeente = gebied.ouders.find((ouder) => ouder.startsWith('GM'));
  return (
    <Page
      title={gebied.naam}
      above={
        <>
          {terug} · {gebied.code}
          {gemeente && (
            <>
              {' · '}
              <TextLink to={`/vhf/gebieden/${gemeente}`}>{naam(gemeente)}</TextLink>
            </>
          )}
        </>
      }
      lead={
        <span className="badges">
          {gebied.vhfWijkSinds && (
            <Badge tone="info">{t('gebied.vhfSinds', { datum: impreciseDate(gebied.vhfWijkSinds) })}</Badge>
          )}
          {gebied.inwoners?.waarde != null && (
            <Badge>{t('gebied.inwoners', { aantal: number(gebied.inwoners.waarde) })}</Badge>
          )}
          {gebied.woningen?.waarde != null && (
            <Badge>{t('gebied.woningen', { aantal: number(gebied.woningen.waarde) })}</Badge>
          )}
        </span>
      }
      actions={
        <>
          <CopyLink />
          <Button small purpose="subtle" onClick={() => window.print()}>
            {tAlgemeen('acties.afdrukken')}
          </Button>
        </>
      }
    >
      <Cijferblok code={gebied.code} niveau={gebied.code.startsWith('GM') ? 'gemeente' : 'wijk'} />
      {gebied.soort === 'gemeente' && <Wijken gemeente={gebied.code} />}
      <Tegenspraken code={gebied.code} />
      <Voortgang code={gebied.code} />
      <Werk code={gebied.code} />
      <Section title={t('gebied.historie')}>
        <Historie path={`/gebieden/${gebied.code}`} />
      </Section>
      <p className="quiet">
        {t('gebied.grens')}: {gebied.bron}
      </p>
    </Page>
  );
}
