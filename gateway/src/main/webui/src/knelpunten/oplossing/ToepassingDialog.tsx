import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { post, type Versioned } from '../../api/http';
import { useIdempotencyKey } from '../../api/idempotency';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { ErrorSummary } from '../../ui/ErrorSummary';
import { ProblemAlert } from '../../ui/ProblemAlert';
import { TextField } from '../../ui/TextField';
import { API, KEY } from '../api';
import { DatumVeld } from '../melden/DatumVeld';
import type { Datum } from '../types';
import type { Oplossing } from './types';

export function ToepassingDialog({
  oplossing,
  onClose,
}: {
  oplossing: Versioned<Oplossing>;
  onClose: () => void;
}) {
  const { t } = useTranslation('knelpunten');
  const { t: tAlgemeen } = useTranslation();
  const client = useQueryClient();
  const keyOf = useIdempotencyKey();
  const [waar, setWaar] = useState('');
  const [datum, setDatum] = useState<Datum | null>(null);
  const [resultaat, setResultaat] = useState('');
  const [incomplete, setIncomplete] = useState<{ id: string; text: string }[]>([]);
  const add = useMutation({
    mutationFn: () => {
      const body = { waar: waar.trim(), datum, ...(resultaat.trim() && { resultaat: resultaat.trim() }) };
      return post<Oplossing>(`${API}/oplossingen/${oplossing.data.id}/toepassingen`, {
        body,
        etag: oplossing.etag,
        idempotencyKey: keyOf(body),
      });
    },
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: KEY });
      onClose();
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const ready = waar.trim() !== '' && datum !== null;
    setIncomplete(
      ready
        ? []
        : [
            {
              id: waar.trim() ? 'toepassing-datum' : 'toepassing-waar',
              text: t('oplossing.toepassingVerplicht'),
            },
          ],
    );
    if (ready) add.mutate();
  };
  return (
    <Dialog title={t('oplossing.toepassingToevoegen')} onClose={onClose}>
      <form noValidate onSubmit={submit}>
        <ErrorSummary items={incomplete} />
        {add.isError && <ProblemAlert error={add.error} />}
        <TextField
          id="toepassing-waar"
          label={t('oplossing.veld.waar')}
          value={waar}
          onChange={setWaar}
          maxLength={200}
          required
        />
        <DatumVeld
          id="toepassing-datum"
          label={t('oplossing.veld.datum')}
          value={datum}
          onChange={setDatum}
        />
        <TextField
          id="toepassing-resultaat"
          label={t('oplossing.veld.resultaat')}
          value={resultaat}
          onChange={setResultaat}
          rows={3}
          maxLength={2000}
        />
        <div className="button-row">
          <Button type="submit" purpose="primary" busy={add.isPending}>
            {tAlgemeen('acties.opslaan')}
          </Button>
          <Button onClick={onClose}>{tAlgemeen('acties.annuleren')}</Button>
        </div>
      </form>
    </Dialog>
  );
}
