import { useTranslation } from 'react-i18next';
import { Alert } from '../ui/Alert';
import { Button } from '../ui/Button';
import { Page } from '../ui/Page';

/** A fault of ours, or a part that could not be loaded because a newer version was put in place. */
export function ErrorPage() {
  const { t } = useTranslation();
  return (
    <main className="main" id="inhoud">
      <Page title={t('fout.titel')}>
        <Alert kind="error" title={t('fout.onverwacht')}>
          <p>{t('fout.onverwachtUitleg')}</p>
          <Button purpose="primary" onClick={() => window.location.reload()}>
            {t('fout.herladen')}
          </Button>
        </Alert>
      </Page>
    </main>
  );
}
