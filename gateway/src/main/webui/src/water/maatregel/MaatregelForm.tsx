import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProgramma } from '../../agenda/useProgramma';
import { patch, post } from '../../api/http';
import { ProblemError } from '../../api/problem';
import { Alert } from '../../ui/Alert';
import { Button } from '../../ui/Button';
import { CheckboxGroup } from '../../ui/CheckboxGroup';
import { ErrorSummary, type SummaryItem } from '../../ui/ErrorSummary';
import { ProblemAlert } from '../../ui/ProblemAlert';
import { Section } from '../../ui/Section';
import { SelectField } from '../../ui/SelectField';
import { TextField } from '../../ui/TextField';
import { useAll, useStap, water } from '../api';
import { PlaatsVeld } from '../plaats/PlaatsVeld';
import { tekort } from '../plaats/plaats';
import type { Maatregel, Programma, Stroomgebied } from '../types';
import {
  AANPAKKEN,
  type Formulier,
  gegevensVan,
  LAGEN,
  SOORTEN,
  tekorten,
  type Veldnaam,
  veldVan,
} from './formulier';

interface Props {
  begin: Formulier;
  /** The measure that changes, with the version that was read last. */
  wijzigt?: { id: string; etag: string | null };
  onDone: (maatregel: Maatregel) => void;
}

type Regelveld = Exclude<Veldnaam, 'soorten' | 'indicatief' | 'plaats'>;

const id = (veld: Veldnaam) => `maatregel-${veld}`;

/** Everything that is recorded of a measure by hand, with its place on the map. */
export function MaatregelForm({ begin, wijzigt, onDone }: Props) {
  const { t } = useTranslation('water');
  const { t: tAlgemeen } = useTranslation();
  const [form, setForm] = useState(begin);
  const [fouten, setFouten] = useState<SummaryItem[]>([]);
  const client = useQueryClient();
  const gebieden = useAll<Stroomgebied>('/stroomgebieden').data ?? [];
  const programmas = useAll<Programma>('/programmas').data ?? [];
  const organisaties = useProgramma('organisaties').data ?? [];
  const path = wijzigt ? `/maatregelen/${wijzigt.id}` : '/maatregelen';
  const stap = useStap<Maatregel>(path, wijzigt?.etag, wijzigt ? patch : post);
  const zet = (deel: Partial<Formulier>) => setForm((before) => ({ ...before, ...deel }));

  const uitleg = ({ veld, fout }: ReturnType<typeof tekorten>[number]): SummaryItem => {
    const label = t(`formulier.${veld}`);
    const plaats = form.plaats && tekort(form.plaats);
    const text =
      fout === 'plaats' && plaats
        ? t(`plaats.tekort.${plaats.tekort}`, plaats)
        : fout === 'datum'
          ? t('formulier.datumFout', { veld: label })
          : tAlgemeen('fout.ontbreekt', { veld: label });
    return { id: id(veld), text };
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const gevonden = tekorten(form).map(uitleg);
    setFouten(gevonden);
    if (gevonden.length > 0) return;
    stap.mutate(gegevensVan(form), {
      onSuccess: (answer) => onDone(answer.data),
      onError: (error) => {
        if (!(error instanceof ProblemError) || error.status !== 400) return;
        setFouten(
          error.problem.fouten.map(({ veld, reden }) => {
            const naam = veldVan(veld);
            return {
              id: naam && id(naam),
              text: `${naam ? t(`formulier.${naam}`) : veld}: ${reden}`,
            };
          }),
        );
      },
    });
  };
  const status = stap.error instanceof ProblemError ? stap.error.status : undefined;
  const foutVan = (veld: Veldnaam) => fouten.find((fout) => fout.id === id(veld))?.text;
  const gewoon = (veld: Regelveld) => ({
    id: id(veld),
    label: t(`formulier.${veld}`),
    value: form[veld],
    error: foutVan(veld),
    onChange: (waarde: string) => zet({ [veld]: waarde }),
  });
  const keuze = (value: string) => ({ value, label: t(`formulier.keuze.${value as 'bergen'}`) });
  return (
    <form onSubmit={submit} noValidate>
      <ErrorSummary items={fouten} />
      {stap.error && status !== 400 && <ProblemAlert error={stap.error} />}
      {status === 412 && (
        <p className="button-row">
          <Button
            onClick={() => {
              stap.reset();
              void client.invalidateQueries({ queryKey: water.key });
            }}
          >
            {tAlgemeen('acties.nieuwsteVersie')}
          </Button>
        </p>
      )}
      <Section title={t('formulier.wat')}>
        <TextField {...gewoon('naam')} required maxLength={200} />
        <TextField {...gewoon('omschrijving')} rows={4} maxLength={5000} />
        <CheckboxGroup
          id={id('soorten')}
          legend={t('formulier.soorten')}
          options={SOORTEN.map(keuze)}
          values={form.soorten}
          onChange={(soorten) => zet({ soorten })}
          error={foutVan('soorten')}
          columns
        />
        <SelectField {...gewoon('laag')} options={LAGEN.map(keuze)} empty={t('onbekend')} />
        <SelectField {...gewoon('aanpak')} options={AANPAKKEN.map(keuze)} empty={t('onbekend')} />
      </Section>
      <Section title={t('formulier.waar')}>
        <SelectField
          {...gewoon('stroomgebied')}
          required
          options={gebieden.map(({ code, naam }) => ({ value: code, label: naam }))}
          empty={t('formulier.kies')}
        />
        <TextField {...gewoon('gebied')} maxLength={200} />
        {form.plaats ? (
          <>
            <PlaatsVeld
              id={id('plaats')}
              value={form.plaats}
              error={foutVan('plaats')}
              onChange={(change) =>
                setForm((before) => (before.plaats ? { ...before, plaats: change(before.plaats) } : before))
              }
            />
            <label className="checkbox">
              <input
                className="utrecht-checkbox utrecht-checkbox--html-input"
                type="checkbox"
                checked={form.indicatief}
                onChange={(event) => zet({ indicatief: event.target.checked })}
              />
              <span>{t('formulier.indicatief')}</span>
            </label>
          </>
        ) : (
          <Alert>{t('plaats.nietTekenbaar')}</Alert>
        )}
      </Section>
      <Section title={t('formulier.wie')}>
        <SelectField {...gewoon('trekker')} required options={organisaties} empty={t('formulier.kies')} />
        <SelectField
          {...gewoon('programma')}
          options={programmas.map(({ id: value, naam }) => ({ value, label: naam }))}
          empty={t('formulier.geenProgramma')}
        />
        <TextField {...gewoon('begin')} help={t('formulier.datumHulp')} maxLength={10} />
        <TextField {...gewoon('eind')} help={t('formulier.datumHulp')} maxLength={10} />
      </Section>
      <Section title={t('formulier.driehoek')}>
        {(['ontwerp', 'landEnBodemgebruik', 'watermaatregel', 'bijdrageNovi'] as const).map((veld) => (
          <TextField key={veld} {...gewoon(veld)} rows={2} maxLength={2000} />
        ))}
      </Section>
      <div className="button-row">
        <Button type="submit" purpose="primary" busy={stap.isPending}>
          {stap.isPending ? tAlgemeen('acties.bezig') : tAlgemeen('acties.opslaan')}
        </Button>
      </div>
    </form>
  );
}
