import { useTranslation } from 'react-i18next';
import { heeftRecht, useSessie } from '../../sessie/useSessie';
import { Button } from '../../ui/Button';
import { ButtonLink } from '../../ui/ButtonLink';
import { CopyLink } from '../../ui/CopyLink';
import type { Knelpunt } from '../types';

/** The owner may correct until it is judged; the team of the register always. */
function mayEdit(knelpunt: Knelpunt, team: boolean, organisatie: string | null | undefined): boolean {
  if (knelpunt.status === 'samengevoegd') return false;
  const owns = organisatie != null && knelpunt.eigenaar === organisatie;
  return team || (owns && (knelpunt.status === 'ontwerp' || knelpunt.status === 'gemeld'));
}

export function KnelpuntActions({ knelpunt }: { knelpunt: Knelpunt }) {
  const { t } = useTranslation();
  const sessie = useSessie();
  const team = heeftRecht(sessie, 'knelpunten-redacteur', 'knelpunten-jurist');
  return (
    <>
      {mayEdit(knelpunt, team, sessie.organisatie) && (
        <ButtonLink to={`/knelpunten/${knelpunt.id}/wijzigen`}>{t('acties.wijzigen')}</ButtonLink>
      )}
      <CopyLink />
      <Button small purpose="subtle" onClick={() => window.print()}>
        {t('acties.afdrukken')}
      </Button>
    </>
  );
}
