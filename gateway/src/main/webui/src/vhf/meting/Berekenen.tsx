import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useAll } from '../api';
import type { Cumulatie } from '../cumulatie/api';
import { InvoerDialog } from '../InvoerDialog';
import type { Meting } from './types';

/** Orders the areas by the figures of a measurement that is fixed, with the weights of a scenario. */
export function Berekenen({ meting, onClose }: { meting: Meting; onClose: () => void }) {
  const { t } = useTranslation('vhf');
  const navigate = useNavigate();
  const scenarios = useAll<{ code: string; naam: string }>('/scenarios').data ?? [];
  return (
    <InvoerDialog<Cumulatie>
      titel={t('meting.bereken')}
      uitleg={t('meting.berekenUitleg')}
      path="/cumulaties"
      begin={{ scenario: 'standaard', naam: meting.naam }}
      velden={[
        {
          naam: 'scenario',
          label: t('meting.veld.scenario'),
          soort: 'keuze',
          verplicht: true,
          opties: scenarios.map(({ code, naam }) => ({ value: code, label: naam })),
        },
        { naam: 'naam', label: t('meting.veld.naam'), soort: 'regel', verplicht: true },
        { naam: 'reden', label: t('meting.veld.reden'), soort: 'tekst' },
      ]}
      maak={(invoer) => ({ ...invoer, meting: meting.id })}
      onClose={onClose}
      onDone={(cumulatie) => void navigate(`/vhf?cumulatie=${cumulatie.id}`)}
    />
  );
}
