import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { patch, post } from '../api/http';
import type { Part } from '../api/part';
import { ProblemError } from '../api/problem';
import { Alert } from '../ui/Alert';
import { Button } from '../ui/Button';
import { CheckboxGroup } from '../ui/CheckboxGroup';
import { Dialog } from '../ui/Dialog';
import { ErrorSummary, type SummaryItem } from '../ui/ErrorSummary';
import { ProblemAlert } from '../ui/ProblemAlert';
import { type Option, SelectField } from '../ui/SelectField';
import { TextField } from '../ui/TextField';

export interface Veld {
  naam: string;
  label: string;
  soort: 'regel' | 'tekst' | 'datum' | 'keuze' | 'meer';
  verplicht?: boolean;
  opties?: readonly Option[];
  /** Text of the empty choice. */
  leeg?: string;
  hulp?: string;
}

type Invoer = Record<string, string | string[]>;

export interface InvoerProps<T> {
  part: Part;
  titel: string;
  uitleg?: string;
  /** Address that takes it, and the version that the user saw. */
  path: string;
  /** Changes fields of what is there, instead of a command: an emptied field is cleared. */
  wijzigt?: boolean;
  etag?: string | null;
  velden: readonly Veld[];
  begin?: Invoer;
  /** The body from what was filled in; empty fields are left out before. */
  maak?: (invoer: Invoer) => Record<string, unknown>;
  onClose: () => void;
  onDone?: (answer: T, etag: string | null) => void;
}

const isLeeg = (waarde: string | string[] | undefined) =>
  waarde === undefined || (typeof waarde === 'string' ? waarde.trim() === '' : waarde.length === 0);

/** A small form in a dialog, for one command: all errors at once, each at its field. */
export function InvoerDialog<T>({
  part,
  titel,
  uitleg,
  path,
  wijzigt = false,
  etag,
  velden,
  begin,
  maak,
  onClose,
  onDone,
}: InvoerProps<T>) {
  const { t } = useTranslation();
  const [invoer, setInvoer] = useState<Invoer>(begin ?? {});
  const [fouten, setFouten] = useState<SummaryItem[]>([]);
  const stap = part.useStap<T>(path, etag, wijzigt ? patch : post);
  const client = useQueryClient();
  const id = (naam: string) => `invoer-${naam}`;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const ontbreekt = velden
      .filter((veld) => veld.verplicht && isLeeg(invoer[veld.naam]))
      .map((veld) => ({ id: id(veld.naam), text: t('fout.ontbreekt', { veld: veld.label }) }));
    setFouten(ontbreekt);
    if (ontbreekt.length > 0) return;
    const gevuld = Object.fromEntries(Object.entries(invoer).filter(([, waarde]) => !isLeeg(waarde)));
    const leeg = Object.keys(invoer).filter((naam) => isLeeg(invoer[naam]));
    const lichaam = maak ? maak(gevuld) : gevuld;
    stap.mutate(wijzigt ? { ...lichaam, ...Object.fromEntries(leeg.map((naam) => [naam, null])) } : lichaam, {
      onSuccess: (answer) => {
        onDone?.(answer.data, answer.etag);
        onClose();
      },
      onError: (error) => {
        if (error instanceof ProblemError && error.status === 400)
          setFouten(
            error.problem.fouten.map(({ veld, reden }) => ({
              id: velden.some((each) => each.naam === veld) ? id(veld) : undefined,
              text: `${velden.find((each) => each.naam === veld)?.label ?? veld}: ${reden}`,
            })),
          );
      },
    });
  };
  const verouderd = stap.error instanceof ProblemError && stap.error.status === 412;
  const toonFout = stap.error && !(stap.error instanceof ProblemError && stap.error.status === 400);
  return (
    <Dialog title={titel} onClose={onClose}>
      <form onSubmit={submit} noValidate>
        {uitleg && <Alert>{uitleg}</Alert>}
        <ErrorSummary items={fouten} />
        {toonFout && <ProblemAlert error={stap.error} />}
        {verouderd && (
          <p className="button-row">
            <Button
              onClick={() => {
                stap.reset();
                void client.invalidateQueries({ queryKey: part.key });
              }}
            >
              {t('acties.nieuwsteVersie')}
            </Button>
          </p>
        )}
        {velden.map((veld) => {
          const waarde = invoer[veld.naam];
          const zet = (nieuw: string | string[]) =>
            setInvoer((before) => ({ ...before, [veld.naam]: nieuw }));
          const common = {
            id: id(veld.naam),
            label: veld.label,
            help: veld.hulp,
            required: veld.verplicht,
            error: fouten.find((fout) => fout.id === id(veld.naam))?.text,
            value: typeof waarde === 'string' ? waarde : '',
            onChange: zet,
          };
          if (veld.soort === 'meer')
            return (
              <CheckboxGroup
                key={veld.naam}
                id={common.id}
                legend={veld.label}
                options={veld.opties ?? []}
                values={Array.isArray(waarde) ? waarde : []}
                onChange={zet}
                error={common.error}
                columns
              />
            );
          if (veld.soort === 'keuze')
            return <SelectField key={veld.naam} {...common} options={veld.opties ?? []} empty={veld.leeg} />;
          if (veld.soort === 'tekst')
            return <TextField key={veld.naam} {...common} rows={4} maxLength={5000} />;
          return (
            <TextField
              key={veld.naam}
              {...common}
              type={veld.soort === 'datum' ? 'date' : 'text'}
              maxLength={veld.soort === 'datum' ? undefined : 200}
            />
          );
        })}
        <div className="button-row">
          <Button type="submit" purpose="primary" busy={stap.isPending}>
            {stap.isPending ? t('acties.bezig') : t('acties.opslaan')}
          </Button>
          <Button onClick={onClose}>{t('acties.annuleren')}</Button>
        </div>
      </form>
    </Dialog>
  );
}
