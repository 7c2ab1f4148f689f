import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { patch, read, type Versioned } from '../../api/http';
import { ProblemError } from '../../api/problem';
import { Button } from '../../ui/Button';
import { ButtonLink } from '../../ui/ButtonLink';
import { TextField } from '../../ui/TextField';
import { API, KEY, knelpuntKey } from '../api';
import type { Knelpunt } from '../types';
import { type Tekort, tekorten } from './check';
import { FormErrors } from './FormErrors';
import type { MeldForm } from './form';
import { MeldVelden } from './MeldVelden';
import { patchOf, toForm } from './toForm';
import { VersieConflict } from './VersieConflict';

/** Changes the descriptive fields. When someone else was first, both versions are shown and the user chooses. */
export function WijzigForm({ first }: { first: Versioned<Knelpunt> }) {
  const { t } = useTranslation('knelpunten');
  const { t: tAlgemeen } = useTranslation();
  const navigate = useNavigate();
  const client = useQueryClient();
  const [base, setBase] = useState(first);
  const [form, setForm] = useState(() => toForm(first.data));
  const [reden, setReden] = useState('');
  const [theirs, setTheirs] = useState<Versioned<Knelpunt> | null>(null);
  const [tekort, setTekort] = useState<readonly Tekort[]>([]);
  const url = `${API}/knelpunten/${first.data.id}`;

  const save = useMutation({
    mutationFn: async ({ from, to }: { from: Versioned<Knelpunt>; to: MeldForm }) => {
      const changes = patchOf(toForm(from.data), to);
      // Everything was left as the other made it: there is nothing to save.
      if (Object.keys(changes).length === 0) return from;
      return patch<Knelpunt>(url, {
        body: reden.trim() ? { ...changes, reden: reden.trim() } : changes,
        etag: from.etag,
      });
    },
    onSuccess: async (answer) => {
      client.setQueryData(knelpuntKey(first.data.id), answer);
      void client.invalidateQueries({ queryKey: KEY });
      await navigate(`/knelpunten/${first.data.id}`);
    },
    onError: async (error) => {
      if (error instanceof ProblemError && error.status === 412) setTheirs(await read<Knelpunt>(url));
    },
  });

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const missing = tekorten(form);
    setTekort(missing);
    if (missing.length === 0) save.mutate({ from: base, to: form });
  };
  const stale = save.error instanceof ProblemError && save.error.status === 412;
  return (
    <form noValidate onSubmit={submit} className="wijzig-form">
      {!stale && <FormErrors tekorten={tekort} error={save.error} />}
      <MeldVelden form={form} onChange={setForm} tekorten={tekort} error={save.error} />
      <TextField
        id="melden-reden"
        label={t('melden.veld.reden')}
        help={t('stappen.veld.redenHulp')}
        value={reden}
        maxLength={2000}
        onChange={setReden}
      />
      <div className="button-row">
        <Button type="submit" purpose="primary" busy={save.isPending}>
          {save.isPending ? tAlgemeen('acties.bezig') : tAlgemeen('acties.opslaan')}
        </Button>
        <ButtonLink to={`/knelpunten/${first.data.id}`}>{tAlgemeen('acties.annuleren')}</ButtonLink>
      </div>
      {theirs && (
        <VersieConflict
          base={toForm(base.data)}
          mine={form}
          theirs={toForm(theirs.data)}
          onCancel={() => setTheirs(null)}
          onChoose={(merged) => {
            setBase(theirs);
            setForm(merged);
            setTheirs(null);
            save.mutate({ from: theirs, to: merged });
          }}
        />
      )}
    </form>
  );
}
