import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { post } from '../../api/http';
import { number } from '../../i18n/format';
import { InvoerDialog } from '../../invoer/InvoerDialog';
import { heeftRecht, useSessie } from '../../sessie/useSessie';
import { Button } from '../../ui/Button';
import { ProblemAlert } from '../../ui/ProblemAlert';
import { API, useAll, water } from '../api';
import type { Programma, Suggestie, Tafel, Verbinding } from '../types';
import { type Eindkeuze, einden } from './tafels';

const SOORTEN = ['stemt-uitvoering-af-met', 'deelt-deelnemer', 'overlapt', 'voedt'] as const;

/** What someone of the team does with a suggestion: let those who do not know each other meet, or say why not. */
export function SuggestieActies({ suggestie }: { suggestie: Suggestie }) {
  const { t } = useTranslation('water');
  const sessie = useSessie();
  const client = useQueryClient();
  const [open, setOpen] = useState<'verbind' | 'afwijzen' | null>(null);
  const leg = useMutation({
    mutationFn: ({ id, reden, etag }: { id: string; reden: string; etag: string | null }) =>
      post(`${API}/verbindingen/${id}/leggingen`, { body: { reden }, etag }),
    onSuccess: () => client.invalidateQueries({ queryKey: water.key }),
  });
  if (!heeftRecht(sessie, 'water-redacteur')) return null;
  const namen = suggestie.maatregelen.map(({ naam }) => naam);
  return (
    <>
      {leg.error && <ProblemAlert error={leg.error} />}
      <p className="button-row">
        <Button small busy={leg.isPending} onClick={() => setOpen('verbind')}>
          {t('kansen.verbind')}
        </Button>
        <Button small purpose="subtle" onClick={() => setOpen('afwijzen')}>
          {t('kansen.wijsAf')}
        </Button>
      </p>
      {open === 'verbind' && (
        <VerbindDialog
          suggestie={suggestie}
          onClose={() => setOpen(null)}
          onGelegd={(id, etag) => leg.mutate({ id, etag, reden: t('kansen.afgesproken', { namen }) })}
        />
      )}
      {open === 'afwijzen' && (
        <InvoerDialog
          part={water}
          titel={t('kansen.wijsAf')}
          uitleg={t('kansen.wijsAfUitleg', { een: namen[0] ?? '', ander: namen[1] ?? '' })}
          path={`/suggesties/${suggestie.sleutel}/afwijzingen`}
          velden={[{ naam: 'reden', label: t('kansen.reden'), soort: 'tekst', verplicht: true }]}
          onClose={() => setOpen(null)}
        />
      )}
    </>
  );
}

interface VerbindProps {
  suggestie: Suggestie;
  onClose: () => void;
  onGelegd: (id: string, etag: string | null) => void;
}

function VerbindDialog({ suggestie, onClose, onGelegd }: VerbindProps) {
  const { t } = useTranslation('water');
  const verbindingen = useAll<Verbinding>('/verbindingen?status=gelegd').data;
  const tafels = useAll<Tafel>('/tafels').data;
  const programmas = useAll<Programma>('/programmas').data;
  const [gelegd] = useState({ waarde: true });
  if (!verbindingen || !tafels || !programmas) return null;
  const [een = [], ander = []] = suggestie.maatregelen.map(({ programma }) =>
    einden(programma, verbindingen, tafels, programmas),
  );
  const optie = ({ soort, id, naam }: Eindkeuze) => ({
    value: `${soort}:${id}`,
    label: t(`kansen.eind.${soort}`, { naam }),
  });
  const eind = (waarde: unknown) => {
    const [soort, id] = String(waarde).split(':');
    return { soort, id };
  };
  const [eerste, tweede] = suggestie.maatregelen;
  return (
    <InvoerDialog<Verbinding>
      part={water}
      titel={t('kansen.verbind')}
      uitleg={t('kansen.verbindUitleg')}
      path="/verbindingen"
      begin={{
        van: een[0] ? optie(een[0]).value : '',
        naar: ander[0] ? optie(ander[0]).value : '',
        soort: SOORTEN[0],
        sterkte: 'matig',
        stand: 'gelegd',
        onderbouwing: t('kansen.onderbouwing', {
          een: eerste?.naam ?? '',
          ander: tweede?.naam ?? '',
          meter: number(suggestie.afstandInMeters),
        }),
      }}
      velden={[
        { naam: 'van', label: t('kansen.van'), soort: 'keuze', verplicht: true, opties: een.map(optie) },
        { naam: 'naar', label: t('kansen.met'), soort: 'keuze', verplicht: true, opties: ander.map(optie) },
        {
          naam: 'soort',
          label: t('kansen.soort'),
          soort: 'keuze',
          verplicht: true,
          opties: SOORTEN.map((value) => ({ value, label: t(`kansen.soorten.${value}`) })),
        },
        {
          naam: 'sterkte',
          label: t('kansen.sterkte'),
          soort: 'keuze',
          verplicht: true,
          opties: (['zwak', 'matig', 'sterk'] as const).map((value) => ({
            value,
            label: t(`kansen.sterkten.${value}`),
          })),
        },
        {
          naam: 'stand',
          label: t('kansen.stand'),
          soort: 'keuze',
          verplicht: true,
          opties: (['gelegd', 'voorgesteld'] as const).map((value) => ({
            value,
            label: t(`kansen.standen.${value}`),
          })),
        },
        { naam: 'onderbouwing', label: t('kansen.waarom'), soort: 'tekst', verplicht: true },
      ]}
      maak={({ van, naar, stand, ...rest }) => {
        gelegd.waarde = stand === 'gelegd';
        return { ...rest, van: eind(van), naar: eind(naar) };
      }}
      onClose={onClose}
      onDone={({ id }, etag) => gelegd.waarde && onGelegd(id, etag)}
    />
  );
}
