import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useSessie } from '../sessie/useSessie';
import { Alert } from '../ui/Alert';
import { Page } from '../ui/Page';
import { Kerncijfers } from './Kerncijfers';
import { Veranderd } from './Veranderd';
import { WachtOpU } from './WachtOpU';

export function StartPage() {
  const { t } = useTranslation('start');
  const [params] = useSearchParams();
  const sessie = useSessie();
  return (
    <Page
      title={sessie.aangemeld ? t('welkom', { naam: sessie.naam ?? '' }) : t('welkomOpenbaar')}
      lead={!sessie.aangemeld && t('uitleg')}
    >
      {params.get('aanmelden') === 'mislukt' && (
        <Alert kind="error" title={t('inloggenMislukt')} live>
          <p>{t('inloggenMisluktUitleg')}</p>
        </Alert>
      )}
      <div className="columns columns--equal">
        <div>
          {sessie.aangemeld && <WachtOpU />}
          <Kerncijfers />
        </div>
        <Veranderd />
      </div>
    </Page>
  );
}
