import { useTranslation } from 'react-i18next';
import { useSessie } from '../sessie/useSessie';
import { ButtonLink } from '../ui/ButtonLink';

export function MeldAction() {
  const { t } = useTranslation('knelpunten');
  const sessie = useSessie();
  if (!sessie.aangemeld) return null;
  return (
    <ButtonLink to="/knelpunten/melden" purpose="primary">
      {t('register.melden')}
    </ButtonLink>
  );
}
