import { useTranslation } from 'react-i18next';
import { moment } from '../i18n/format';
import { Alert } from '../ui/Alert';
import { Page } from '../ui/Page';
import { QueryView } from '../ui/QueryView';
import { Section } from '../ui/Section';
import { Blokkades } from './Blokkades';
import { Diensten } from './Diensten';
import { Stromen } from './Stromen';
import { useStatus } from './useStatus';

export function StatusPage() {
  const { t } = useTranslation('status');
  const query = useStatus();
  return (
    <Page
      title={t('titel')}
      lead={query.data?.tijdstip && t('bijgewerkt', { moment: moment(query.data.tijdstip) })}
    >
      <QueryView query={query} lines={10}>
        {(status) => {
          const healthy =
            status.diensten.every((dienst) => dienst.beschikbaar) &&
            status.stromen.every((stroom) => !stroom.onvolledig) &&
            status.blokkades.length === 0;
          return (
            <>
              <Alert kind={healthy ? 'ok' : 'warning'} title={healthy ? t('alles') : t('deels')} live>
                {!healthy && <p>{t('uitleg')}</p>}
              </Alert>
              <Section title={t('diensten')}>
                <Diensten diensten={status.diensten} />
              </Section>
              <Section title={t('stromen')}>
                <Stromen stromen={status.stromen} />
              </Section>
              <Section title={t('geblokkeerd')}>
                <Blokkades blokkades={status.blokkades} />
              </Section>
            </>
          );
        }}
      </QueryView>
    </Page>
  );
}
