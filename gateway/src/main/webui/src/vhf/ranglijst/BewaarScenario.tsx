import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { post } from '../../api/http';
import { useIdempotencyKey } from '../../api/idempotency';
import { heeftRecht, useSessie } from '../../sessie/useSessie';
import { Alert } from '../../ui/Alert';
import { Button } from '../../ui/Button';
import { ProblemAlert } from '../../ui/ProblemAlert';
import { Section } from '../../ui/Section';
import { TextField } from '../../ui/TextField';
import { API, KEY } from '../api';
import type { Gewichten } from '../types';

/** A code from a name, as the service asks for: small letters, digits and hyphens. */
export const codeVan = (naam: string) =>
  naam
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '')
    .slice(0, 60)
    .replace(/-+$/, '');

/** Gives the reader's weights a name, for who may write. */
export function BewaarScenario({ gewichten }: { gewichten: Gewichten }) {
  const { t } = useTranslation('vhf');
  const { t: tAlgemeen } = useTranslation();
  const sessie = useSessie();
  const client = useQueryClient();
  const keyOf = useIdempotencyKey();
  const [naam, setNaam] = useState('');
  const [toelichting, setToelichting] = useState('');
  const [leeg, setLeeg] = useState(false);
  const bewaar = useMutation({
    mutationFn: () => {
      const body = {
        code: codeVan(naam),
        naam: naam.trim(),
        ...(toelichting.trim() && { omschrijving: toelichting.trim() }),
        domeinen: Object.entries(gewichten.domeinen).map(([domein, gewicht]) => ({ domein, gewicht })),
        indicatoren: Object.entries(gewichten.indicatoren).map(([indicator, gewicht]) => ({
          indicator,
          gewicht,
        })),
      };
      return post(`${API}/scenarios`, { body, idempotencyKey: keyOf(body) });
    },
    onSuccess: () => client.invalidateQueries({ queryKey: KEY }),
  });
  if (!heeftRecht(sessie, 'vhf-redacteur')) return null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const ontbreekt = codeVan(naam) === '';
    setLeeg(ontbreekt);
    if (!ontbreekt) bewaar.mutate();
  };
  return (
    <Section title={t('ranglijst.bewaar')}>
      <form onSubmit={submit} noValidate>
        <p className="quiet">{t('ranglijst.bewaarUitleg')}</p>
        {bewaar.isError && <ProblemAlert error={bewaar.error} />}
        {bewaar.isSuccess && <Alert kind="ok" title={t('ranglijst.bewaard', { naam: naam.trim() })} live />}
        <TextField
          id="scenario-naam"
          label={t('ranglijst.scenarioNaam')}
          value={naam}
          required
          maxLength={200}
          error={leeg ? tAlgemeen('fout.ontbreekt', { veld: t('ranglijst.scenarioNaam') }) : undefined}
          onChange={setNaam}
        />
        <TextField
          id="scenario-toelichting"
          label={t('ranglijst.scenarioReden')}
          value={toelichting}
          rows={2}
          maxLength={2000}
          onChange={setToelichting}
        />
        <Button type="submit" busy={bewaar.isPending}>
          {tAlgemeen('acties.opslaan')}
        </Button>
      </form>
    </Section>
  );
}
