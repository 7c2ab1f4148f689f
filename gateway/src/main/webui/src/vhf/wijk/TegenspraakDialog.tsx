import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { post } from '../../api/http';
import { useIdempotencyKey } from '../../api/idempotency';
import { ProblemError } from '../../api/problem';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { ErrorSummary, type SummaryItem } from '../../ui/ErrorSummary';
import { ProblemAlert } from '../../ui/ProblemAlert';
import { SelectField } from '../../ui/SelectField';
import { TextField } from '../../ui/TextField';
import { API, KEY } from '../api';
import { parseDatum } from '../datum';
import { DOMEINEN, STREKKINGEN, type Tegenspraak } from '../types';

const LEEG = { tekst: '', door: '', bron: '', datum: '', domein: '', strekking: 'ernstiger' };
type Veld = keyof typeof LEEG;

export function TegenspraakDialog({ code, onClose }: { code: string; onClose: () => void }) {
  const { t } = useTranslation('vhf');
  const { t: tAlgemeen } = useTranslation();
  const client = useQueryClient();
  const keyOf = useIdempotencyKey();
  const [form, setForm] = useState(LEEG);
  const [fouten, setFouten] = useState<SummaryItem[]>([]);
  const leg = useMutation({
    mutationFn: () => {
      const filled = Object.fromEntries(
        Object.entries(form)
          .map(([veld, waarde]) => [veld, waarde.trim()])
          .filter(([, waarde]) => waarde),
      );
      const body = { ...filled, gebied: code, datum: parseDatum(form.datum) };
      return post<Tegenspraak>(`${API}/tegenspraken`, { body, idempotencyKey: keyOf(body) });
    },
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: KEY });
      onClose();
    },
    onError: (error) => {
      if (error instanceof ProblemError && error.status === 400)
        setFouten(
          error.problem.fouten.map(({ veld, reden }) => ({
            id: veld in LEEG ? `tegenspraak-${veld}` : undefined,
            text: veld in LEEG ? `${t(`gebied.veld.${veld as Veld}`)}: ${reden}` : `${veld}: ${reden}`,
          })),
        );
    },
  });
  const veld = (naam: Veld) => ({
    id: `tegenspraak-${naam}`,
    label: t(`gebied.veld.${naam}`),
    value: form[naam],
    error: fouten.find((fout) => fout.id === `tegenspraak-${naam}`)?.text,
    onChange: (waarde: string) => setForm({ ...form, [naam]: waarde }),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const gevonden: SummaryItem[] = (['tekst', 'door'] as const)
      .filter((naam) => !form[naam].trim())
      .map((naam) => ({
        id: `tegenspraak-${naam}`,
        text: tAlgemeen('fout.ontbreekt', { veld: t(`gebied.veld.${naam}`) }),
      }));
    if (!parseDatum(form.datum)) gevonden.push({ id: 'tegenspraak-datum', text: t('gebied.veld.datumFout') });
    setFouten(gevonden);
    if (gevonden.length === 0) leg.mutate();
  };
  const andereFout = leg.error && !(leg.error instanceof ProblemError && leg.error.status === 400);
  return (
    <Dialog title={t('gebied.tegenspraakVastleggen')} onClose={onClose}>
      <form onSubmit={submit} noValidate>
        <ErrorSummary items={fouten} />
        {andereFout && <ProblemAlert error={leg.error} />}
        <TextField {...veld('tekst')} required rows={4} maxLength={5000} />
        <SelectField
          {...veld('strekking')}
          options={STREKKINGEN.map((value) => ({ value, label: t(`strekking.${value}`) }))}
        />
        <SelectField
          {...veld('domein')}
          empty={t('gebied.veld.heleScore')}
          options={DOMEINEN.map((value) => ({ value, label: t(`domein.${value}`) }))}
        />
        <TextField {...veld('door')} required maxLength={200} />
        <TextField {...veld('datum')} required help={t('gebied.veld.datumHulp')} maxLength={10} />
        <TextField {...veld('bron')} maxLength={500} />
        <div className="button-row">
          <Button type="submit" purpose="primary" busy={leg.isPending}>
            {leg.isPending ? tAlgemeen('acties.bezig') : tAlgemeen('acties.opslaan')}
          </Button>
          <Button onClick={onClose}>{tAlgemeen('acties.annuleren')}</Button>
        </div>
      </form>
    </Dialog>
  );
}
