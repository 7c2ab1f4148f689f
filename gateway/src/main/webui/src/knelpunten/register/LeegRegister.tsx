import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useSessie } from '../../sessie/useSessie';
import { ButtonLink } from '../../ui/ButtonLink';
import { EmptyState } from '../../ui/EmptyState';
import { activeFilters } from '../filters';
import { MeldAction } from '../MeldAction';

export function LeegRegister() {
  const { t } = useTranslation('knelpunten');
  const [params] = useSearchParams();
  const sessie = useSessie();
  if (activeFilters(params).length > 0) {
    return (
      <EmptyState title={t('register.geenTreffer')}>
        <p>{t('register.geenTrefferUitleg')}</p>
        <p className="button-row">
          <ButtonLink to="/knelpunten">{t('register.filtersWissen')}</ButtonLink>
          <MeldAction />
        </p>
      </EmptyState>
    );
  }
  return (
    <EmptyState title={t('register.leeg')}>
      <p>{sessie.aangemeld ? t('register.leegUitleg') : t('register.leegOpenbaar')}</p>
      <MeldAction />
    </EmptyState>
  );
}
