import { useTranslation } from 'react-i18next';
import { loginUrl } from '../sessie/urls';
import { Alert } from './Alert';
import { ButtonAnchor } from './ButtonAnchor';

export function LoginAgain() {
  const { t } = useTranslation();
  return (
    <Alert kind="warning" title={t('gebruiker.verlopen')} live>
      <p>{t('gebruiker.verlopenUitleg')}</p>
      <p>
        <ButtonAnchor purpose="primary" href={loginUrl()}>
          {t('gebruiker.opnieuwInloggen')}
        </ButtonAnchor>
      </p>
    </Alert>
  );
}
