import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { day } from '../../i18n/format';
import { heeftRecht, useSessie } from '../../sessie/useSessie';
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
import { Afspraken } from './Afspraken';
import { Antwoorden } from './Antwoorden';
import { Barrieres } from './Barrieres';
import type { Gesprek } from './types';

/** One gesprek: per wijk the three questions, what was agreed, and the barrières that came up. */
export function GesprekPage() {
  const { t } = useTranslation('vhf');
  const { id = '' } = useParams();
  const { naam } = useNamen();
  const mag = heeftRecht(useSessie(), 'vhf-redacteur', 'vhf:schrijven');
  const query = useItem<Gesprek>(`/gesprekken/${encodeURIComponent(id)}`);
  const terug = <TextLink to="/vhf/gesprekken">{t('gesprek.terug')}</TextLink>;
  const gesprek = query.data?.data;
  return (
    <Page
      title={gesprek?.titel ?? t('gesprek.laden')}
      above={terug}
      actions={gesprek && <CopyLink />}
      lead={
        gesprek && (
          <span className="badges">
            <Badge tone={gesprek.status === 'afgerond' ? 'positive' : 'info'}>
              {t(`gesprek.status.${gesprek.status}`)}
            </Badge>
            <Badge>{naam(gesprek.gemeente)}</Badge>
            {(gesprek.afgerondOp ?? gesprek.geplandOp) && (
              <Badge>{day(gesprek.afgerondOp ?? gesprek.geplandOp ?? '')}</Badge>
            )}
          </span>
        )
      }
    >
      <QueryView query={query} lines={12}>
        {(versioned) => {
          const { data } = versioned;
          const open = mag && data.status === 'gepland';
          return (
            <>
              {data.samenvatting && (
                <Section title={t('gesprek.veld.samenvatting')}>
                  <Prose text={data.samenvatting} />
                </Section>
              )}
              <Antwoorden gesprek={versioned} open={open} />
              <Barrieres gesprek={data} mag={mag} />
              <Afspraken gesprek={versioned} open={open} />
              <Section title={t('gesprek.deelnemers')}>
                {data.deelnemers.length === 0 ? (
                  <p>{t('gesprek.geenDeelnemers')}</p>
                ) : (
                  <ul>
                    {data.deelnemers.map(({ rol, organisatie }) => (
                      <li key={`${rol}-${organisatie}`}>{[rol, organisatie].filter(Boolean).join(', ')}</li>
                    ))}
                  </ul>
                )}
              </Section>
              <Section title={t('gebied.historie')}>
                <Historie path={`/gesprekken/${data.id}`} />
              </Section>
            </>
          );
        }}
      </QueryView>
    </Page>
  );
}
