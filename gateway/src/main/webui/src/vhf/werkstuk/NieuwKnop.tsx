import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { heeftRecht, useSessie } from '../../sessie/useSessie';
import { Button } from '../../ui/Button';
import { useAll } from '../api';
import { InvoerDialog } from '../InvoerDialog';
import { type Collectie, lichaam, WERKSOORTEN } from './soorten';
import { useVelden } from './useVelden';

/** Records new work, about a wijk where one is meant; afterwards its page is shown. */
export function NieuwKnop({ collectie, wijk }: { collectie: Collectie; wijk?: string }) {
  const { t } = useTranslation('vhf');
  const sessie = useSessie();
  const velden = useVelden();
  const navigate = useNavigate();
  const [open, setOpen] = useState(false);
  const kansen = open && collectie === 'koppelkansen';
  const interventies = useAll<{ id: string; urn: string; titel: string }>(
    `/interventies?wijk=${wijk ?? ''}`,
    kansen && wijk !== undefined,
  ).data;
  if (!heeftRecht(sessie, 'vhf-redacteur', 'vhf:schrijven')) return null;
  const opgaven = velden(WERKSOORTEN[collectie].nieuw).map((veld) =>
    veld.naam === 'tussen'
      ? { ...veld, opties: (interventies ?? []).map(({ urn, titel }) => ({ value: urn, label: titel })) }
      : veld,
  );
  return (
    <>
      <Button small onClick={() => setOpen(true)}>
        {t(`werkstuk.nieuw.${collectie}`)}
      </Button>
      {open && (
        <InvoerDialog<{ id: string }>
          titel={t(`werkstuk.nieuw.${collectie}`)}
          uitleg={kansen ? t('werkstuk.tussenUitleg') : undefined}
          path={`/${collectie}`}
          begin={collectie === 'barrieres' ? { melder: sessie.organisatie ?? '' } : undefined}
          velden={opgaven}
          maak={(invoer) => ({ ...lichaam(invoer), ...(wijk && { wijk }) })}
          onClose={() => setOpen(false)}
          onDone={({ id }) => navigate(`/vhf/${collectie}/${id}`)}
        />
      )}
    </>
  );
}
