import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { put, type Versioned } from '../../api/http';
import { Alert } from '../../ui/Alert';
import { Button } from '../../ui/Button';
import { ProblemAlert } from '../../ui/ProblemAlert';
import { TextField } from '../../ui/TextField';
import { API, KEY } from '../api';
import { CRITERIA, type Criterium } from '../types';
import type { Gewichten } from './types';

export function GewichtenForm({ gewichten }: { gewichten: Versioned<Gewichten> }) {
  const { t } = useTranslation('knelpunten');
  const { t: tAlgemeen } = useTranslation();
  const client = useQueryClient();
  const [values, setValues] = useState<Record<Criterium, string>>({
    getroffenen: String(gewichten.data.getroffenen),
    geld: String(gewichten.data.geld),
    effect: String(gewichten.data.effect),
    oplosbaarheid: String(gewichten.data.oplosbaarheid),
  });
  const sum = CRITERIA.reduce((total, criterium) => total + Number(values[criterium]), 0);
  const save = useMutation({
    mutationFn: () => {
      const body = Object.fromEntries(CRITERIA.map((criterium) => [criterium, Number(values[criterium])]));
      return put<Gewichten>(`${API}/prioriteitgewichten`, { body, etag: gewichten.etag });
    },
    onSuccess: () => client.invalidateQueries({ queryKey: KEY }),
  });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (sum > 0) save.mutate();
      }}
    >
      <p className="quiet">{t('overzicht.prioriteit.gewichtenUitleg')}</p>
      {save.isError && (
        <ProblemAlert error={save.error} onRetry={() => void client.invalidateQueries({ queryKey: KEY })} />
      )}
      {save.isSuccess && <Alert kind="ok" title={t('overzicht.prioriteit.bewaard')} live />}
      {CRITERIA.map((criterium) => (
        <TextField
          key={criterium}
          id={`gewicht-${criterium}`}
          label={t(`criterium.${criterium}`)}
          type="number"
          min={0}
          max={100}
          value={values[criterium]}
          error={sum > 0 ? undefined : t('overzicht.prioriteit.gewichtenNul')}
          onChange={(value) => setValues({ ...values, [criterium]: value })}
        />
      ))}
      <Button type="submit" busy={save.isPending}>
        {tAlgemeen('acties.opslaan')}
      </Button>
    </form>
  );
}
