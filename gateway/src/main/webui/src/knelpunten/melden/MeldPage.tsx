import { useTranslation } from 'react-i18next';
import { loginUrl } from '../../sessie/urls';
import { useSessieQuery } from '../../sessie/useSessie';
import { ButtonAnchor } from '../../ui/ButtonAnchor';
import { EmptyState } from '../../ui/EmptyState';
import { Page } from '../../ui/Page';
import { QueryView } from '../../ui/QueryView';
import { NieuweMelding } from './NieuweMelding';

export function MeldPage() {
  const { t } = useTranslation('knelpunten');
  const { t: tAlgemeen } = useTranslation();
  const query = useSessieQuery();
  return (
    <Page title={t('melden.titel')} lead={t('melden.inleiding')}>
      <QueryView query={query} lines={12}>
        {(sessie) =>
          sessie.aangemeld ? (
            <NieuweMelding key={sessie.naam} user={sessie.naam ?? ''} />
          ) : (
            <EmptyState title={t('melden.inloggen')}>
              <p>{t('melden.inloggenUitleg')}</p>
              <ButtonAnchor purpose="primary" href={loginUrl()}>
                {tAlgemeen('gebruiker.inloggen')}
              </ButtonAnchor>
            </EmptyState>
          )
        }
      </QueryView>
    </Page>
  );
}
