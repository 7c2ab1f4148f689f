import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { post } from '../../api/http';
import { useIdempotencyKey } from '../../api/idempotency';
import { Button } from '../../ui/Button';
import { CheckboxGroup } from '../../ui/CheckboxGroup';
import { ErrorSummary } from '../../ui/ErrorSummary';
import { Page } from '../../ui/Page';
import { ProblemAlert } from '../../ui/ProblemAlert';
import { SelectField } from '../../ui/SelectField';
import { TextField } from '../../ui/TextField';
import { API, KEY } from '../api';
import { OPLOSSINGSOORTEN, STADIA } from '../types';
import { KnelpuntLinks } from './KnelpuntLinks';
import type { Oplossing } from './types';

const EMPTY = {
  titel: '',
  omschrijving: '',
  soort: '',
  stadium: 'idee',
  beslisser: '',
  repliceerbaarToelichting: '',
};

export function NieuweOplossingPage() {
  const { t } = useTranslation('knelpunten');
  const { t: tAlgemeen } = useTranslation();
  const [params] = useSearchParams();
  const navigate = useNavigate();
  const client = useQueryClient();
  const keyOf = useIdempotencyKey();
  const [form, setForm] = useState(EMPTY);
  const [repliceerbaar, setRepliceerbaar] = useState<string[]>([]);
  const [incomplete, setIncomplete] = useState<{ id: string; text: string }[]>([]);
  const knelpunten = params.getAll('knelpunt');
  const save = useMutation({
    mutationFn: () => {
      const filled = Object.fromEntries(Object.entries(form).filter(([, value]) => value.trim() !== ''));
      const body = { ...filled, knelpunten, repliceerbaar: repliceerbaar.length > 0 };
      return post<Oplossing>(`${API}/oplossingen`, { body, idempotencyKey: keyOf(body) });
    },
    onSuccess: async (answer) => {
      await client.invalidateQueries({ queryKey: KEY });
      await navigate(`/knelpunten/oplossingen/${answer.data.id}`);
    },
  });
  const field = (veld: keyof typeof EMPTY) => ({
    id: `oplossing-${veld}`,
    label: t(`oplossing.veld.${veld}`),
    value: form[veld],
    onChange: (value: string) => setForm({ ...form, [veld]: value }),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const missing = (['titel', 'omschrijving', 'soort', 'stadium'] as const).filter(
      (veld) => !form[veld].trim(),
    );
    setIncomplete(
      missing.map((veld) => ({
        id: `oplossing-${veld}`,
        text: t('stappen.verplicht', { veld: t(`oplossing.veld.${veld}`) }),
      })),
    );
    if (missing.length === 0) save.mutate();
  };
  return (
    <Page title={t('oplossing.nieuw')}>
      <form noValidate onSubmit={submit} className="wijzig-form">
        <ErrorSummary items={incomplete} />
        {save.isError && <ProblemAlert error={save.error} />}
        <div className="section">
          <p className="field__label">{t('oplossing.veld.knelpunten')}</p>
          <KnelpuntLinks ids={knelpunten} />
        </div>
        <TextField {...field('titel')} required maxLength={200} />
        <TextField {...field('omschrijving')} required rows={5} maxLength={10_000} />
        <div className="field-row">
          <SelectField
            {...field('soort')}
            required
            empty={t('stappen.veld.kies')}
            options={OPLOSSINGSOORTEN.map((value) => ({ value, label: t(`oplossingsoort.${value}`) }))}
          />
          <SelectField
            {...field('stadium')}
            required
            options={STADIA.map((value) => ({ value, label: t(`stadium.${value}`) }))}
          />
        </div>
        <TextField {...field('beslisser')} maxLength={200} />
        <CheckboxGroup
          id="oplossing-repliceerbaar"
          legend={t('oplossing.kolom.repliceerbaar')}
          options={[{ value: 'ja', label: t('oplossing.veld.repliceerbaar') }]}
          values={repliceerbaar}
          onChange={setRepliceerbaar}
        />
        {repliceerbaar.length > 0 && (
          <TextField {...field('repliceerbaarToelichting')} rows={2} maxLength={2000} />
        )}
        <Button type="submit" purpose="primary" busy={save.isPending}>
          {save.isPending ? tAlgemeen('acties.bezig') : tAlgemeen('acties.opslaan')}
        </Button>
      </form>
    </Page>
  );
}
