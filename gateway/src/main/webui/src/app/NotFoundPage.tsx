import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../ui/ButtonLink';
import { Page } from '../ui/Page';

export function NotFoundPage() {
  const { t } = useTranslation();
  return (
    <Page title={t('nietGevonden.titel')} lead={t('fout.nietGevondenUitleg')}>
      <p className="button-row">
        <ButtonLink to="/" purpose="primary">
          {t('nietGevonden.start')}
        </ButtonLink>
        <ButtonLink to="/zoeken">{t('nietGevonden.zoeken')}</ButtonLink>
      </p>
    </Page>
  );
}
