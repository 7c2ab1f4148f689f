import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { InvoerDialog } from '../InvoerDialog';
import { useNamen } from '../useNamen';
import type { Gesprek, Wachtend } from './types';

const regels = (tekst: unknown) =>
  String(tekst ?? '')
    .split('\n')
    .map((regel) => regel.trim())
    .filter(Boolean);

export function PlanDialog({ gemeente, onClose }: { gemeente: Wachtend; onClose: () => void }) {
  const { t } = useTranslation('vhf');
  const navigate = useNavigate();
  const { wijkenVan } = useNamen();
  const titel = t('gesprek.planMet', { naam: gemeente.naam });
  return (
    <InvoerDialog<Gesprek>
      titel={titel}
      path="/gesprekken"
      begin={{ titel: t('gesprek.standaardTitel', { naam: gemeente.naam }) }}
      velden={[
        { naam: 'titel', label: t('gesprek.veld.titel'), soort: 'regel', verplicht: true },
        { naam: 'geplandOp', label: t('gesprek.veld.geplandOp'), soort: 'datum' },
        {
          naam: 'wijken',
          label: t('gesprek.veld.wijken'),
          soort: 'meer',
          verplicht: true,
          opties: wijkenVan(gemeente.gemeente).map(({ code, naam }) => ({ value: code, label: naam })),
        },
        {
          naam: 'deelnemers',
          label: t('gesprek.veld.deelnemers'),
          soort: 'tekst',
          hulp: t('gesprek.veld.deelnemersHulp'),
        },
      ]}
      maak={({ deelnemers, ...rest }) => ({
        ...rest,
        gemeente: gemeente.gemeente,
        deelnemers: regels(deelnemers).map((rol) => ({ rol })),
      })}
      onClose={onClose}
      onDone={(gesprek) => void navigate(`/vhf/gesprekken/${gesprek.id}`)}
    />
  );
}
