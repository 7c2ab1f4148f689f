import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { post } from '../../api/http';
import { useIdempotencyKey } from '../../api/idempotency';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { ProblemAlert } from '../../ui/ProblemAlert';
import { TextField } from '../../ui/TextField';
import { API, KEY } from '../api';
import type { Prioriteitenlijst } from './types';

/** Freezes the ranking of now as the list of a year. */
export function StelVast() {
  const { t } = useTranslation('knelpunten');
  const { t: tAlgemeen } = useTranslation();
  const navigate = useNavigate();
  const client = useQueryClient();
  const keyOf = useIdempotencyKey();
  const [open, setOpen] = useState(false);
  const [jaar, setJaar] = useState(String(new Date().getFullYear()));
  const [aantal, setAantal] = useState('10');
  const [reden, setReden] = useState('');
  const freeze = useMutation({
    mutationFn: () => {
      const body = {
        jaar: Number(jaar),
        aantal: Number(aantal),
        ...(reden.trim() && { reden: reden.trim() }),
      };
      return post<Prioriteitenlijst>(`${API}/prioriteitenlijsten`, { body, idempotencyKey: keyOf(body) });
    },
    onSuccess: async () => {
      setOpen(false);
      await client.invalidateQueries({ queryKey: KEY });
      await navigate(`/knelpunten/prioriteit/${jaar}`);
    },
  });
  return (
    <>
      <Button purpose="primary" onClick={() => setOpen(true)}>
        {t('overzicht.prioriteit.stelVast')}
      </Button>
      {open && (
        <Dialog title={t('overzicht.prioriteit.stelVast')} onClose={() => setOpen(false)}>
          <form
            onSubmit={(event: FormEvent) => {
              event.preventDefault();
              freeze.mutate();
            }}
          >
            <p className="nl-paragraph">{t('overzicht.prioriteit.stelVastUitleg')}</p>
            {freeze.isError && <ProblemAlert error={freeze.error} />}
            <div className="field-row">
              <TextField
                id="lijst-jaar"
                label={t('overzicht.prioriteit.jaar')}
                type="number"
                min={2020}
                max={2100}
                value={jaar}
                onChange={setJaar}
                required
              />
              <TextField
                id="lijst-aantal"
                label={t('overzicht.prioriteit.aantal')}
                type="number"
                min={1}
                max={100}
                value={aantal}
                onChange={setAantal}
                required
              />
            </div>
            <TextField
              id="lijst-reden"
              label={t('stappen.veld.reden')}
              value={reden}
              rows={3}
              maxLength={2000}
              onChange={setReden}
            />
            <div className="button-row">
              <Button type="submit" purpose="primary" busy={freeze.isPending}>
                {t('overzicht.prioriteit.stelVast')}
              </Button>
              <Button onClick={() => setOpen(false)}>{tAlgemeen('acties.annuleren')}</Button>
            </div>
          </form>
        </Dialog>
      )}
    </>
  );
}
