import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useSessie, useSessieQuery } from '../sessie/useSessie';
import { Alert } from '../ui/Alert';
import { Page } from '../ui/Page';
import { Kerncijfers } from './Kerncijfers';
import { Veranderd } from './Veranderd';
import { WachtOpU } from './WachtOpU';

export function StartPage() {
  const { t } = useTranslation('start');
  const [params] = useSearchParams();
  const sessie = useSessie();
  const { isPending } = useSessieQuery();
  const title = () => {
    // Until it is known who this is, neither greeting: the one would turn into the other.
    if (isPending) return t('titel');
    return sessie.aangemeld ? t('welkom', { naam: sessie.naam ?? '' }) : t('welkomOpenbaar');
  };
  return (
    <Page title={title()} lead={!isPending && !sessie.aangemeld && t('uitleg')}>
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
