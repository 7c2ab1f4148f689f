import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { remove } from '../api/http';
import { loginUrl, SESSIE_URL } from '../sessie/urls';
import { useSessieQuery } from '../sessie/useSessie';
import { Button } from '../ui/Button';
import { ButtonAnchor } from '../ui/ButtonAnchor';

export function UserMenu() {
  const { t } = useTranslation();
  const { data: sessie, isPending } = useSessieQuery();
  const logout = useMutation({
    mutationFn: () => remove(SESSIE_URL),
    // A new page load: nothing that only this user may see stays in memory.
    onSuccess: () => window.location.assign('/'),
  });
  // The address to come back to is read when rendering: render again when it changes.
  useLocation();
  if (isPending) return <div className="user-menu" />;
  if (!sessie?.aangemeld) {
    return (
      <div className="user-menu">
        <ButtonAnchor small href={loginUrl()}>
          {t('gebruiker.inloggen')}
        </ButtonAnchor>
      </div>
    );
  }
  return (
    <div className="user-menu">
      <span className="user-menu__who">
        <strong>{sessie.naam}</strong>
        {sessie.organisatienaam && (
          <span className="quiet"> {t('gebruiker.namens', { organisatie: sessie.organisatienaam })}</span>
        )}
      </span>
      <Button small purpose="subtle" busy={logout.isPending} onClick={() => logout.mutate()}>
        {t('gebruiker.uitloggen')}
      </Button>
    </div>
  );
}
