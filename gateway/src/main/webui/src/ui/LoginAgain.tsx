import { useTranslation } from 'react-i18next';
import { loginUrl } from '../sessie/urls';
import { Alert } from './Alert';

export function LoginAgain() {
  const { t } = useTranslation();
  return (
    <Alert kind="warning" title={t('gebruiker.verlopen')} live>
      <p>{t('gebruiker.verlopenUitleg')}</p>
      <p>
        <a className="nl-button nl-button--primary" href={loginUrl()}>
          {t('gebruiker.opnieuwInloggen')}
        </a>
      </p>
    </Alert>
  );
}
