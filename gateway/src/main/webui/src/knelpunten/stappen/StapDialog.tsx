import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Versioned } from '../../api/http';
import { ProblemError } from '../../api/problem';
import { Alert } from '../../ui/Alert';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { ErrorSummary } from '../../ui/ErrorSummary';
import { ProblemAlert } from '../../ui/ProblemAlert';
import type { Knelpunt } from '../types';
import { StandConflict } from './StandConflict';
import { StapVeldControl } from './StapVeldControl';
import { bodyOf, CANNOT_RECALL, type Invoer, missing, STAPPEN, type Stap, type StapVeld } from './stappen';
import { useStap } from './useStap';

interface Props {
  stap: Stap;
  knelpunt: Versioned<Knelpunt>;
  /** Path of the sub-resource, when it is not simply the name of the step. */
  path?: string;
  velden?: readonly StapVeld[];
  title?: string;
  onClose: () => void;
  onDone: (answer: Knelpunt | undefined) => void;
}

const fieldId = (veld: StapVeld) => `stap-${veld.naam}`;

export function StapDialog({
  stap,
  knelpunt,
  path = stap,
  velden = STAPPEN[stap],
  title,
  onClose,
  onDone,
}: Props) {
  const { t } = useTranslation('knelpunten');
  const { t: tAlgemeen } = useTranslation();
  const [invoer, setInvoer] = useState<Invoer>({});
  const [absent, setAbsent] = useState<readonly StapVeld[]>([]);
  const mutation = useStap(knelpunt.data.id, path);
  const error = mutation.error;
  const fouten = error instanceof ProblemError && error.status === 400 ? error.problem.fouten : [];

  const messageOf = (veld: StapVeld) =>
    absent.includes(veld)
      ? t('stappen.verplicht', { veld: t(`stappen.veld.${veld.naam}`) })
      : fouten.find((fout) => fout.veld === veld.naam)?.reden;

  const send = (etag: string | null) =>
    mutation.mutate({ body: bodyOf(velden, invoer), etag }, { onSuccess: (answer) => onDone(answer.data) });

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const absentNow = missing(velden, invoer);
    setAbsent(absentNow);
    if (absentNow.length === 0) send(knelpunt.etag);
  };

  const summary = velden.flatMap((veld) => {
    const message = messageOf(veld);
    return message ? [{ id: fieldId(veld), text: message }] : [];
  });
  const others = fouten.filter((fout) => !velden.some((veld) => veld.naam === fout.veld));

  return (
    <Dialog title={title ?? t(`stappen.${stap}.titel`)} onClose={onClose}>
      <form onSubmit={submit} noValidate>
        <p className="nl-paragraph">{t(`stappen.${stap}.uitleg`)}</p>
        {CANNOT_RECALL.includes(stap) && <Alert kind="warning">{t('stappen.deelwaarschuwing')}</Alert>}
        {stap === 'intrekkingen' && <Alert kind="warning">{t('stappen.intrekwaarschuwing')}</Alert>}
        <ErrorSummary
          items={[...summary, ...others.map((fout) => ({ text: `${fout.veld}: ${fout.reden}` }))]}
        />
        {error && fouten.length === 0 && !(error instanceof ProblemError && error.status === 412) && (
          <ProblemAlert error={error} />
        )}
        {error instanceof ProblemError && error.status === 412 && (
          <StandConflict begonnen={knelpunt.data} onContinue={send} busy={mutation.isPending} />
        )}
        {velden.map((veld) => (
          <StapVeldControl
            key={veld.naam}
            id={fieldId(veld)}
            veld={veld}
            knelpunt={knelpunt.data}
            value={invoer[veld.naam] ?? ''}
            error={messageOf(veld)}
            onChange={(value) => setInvoer((before) => ({ ...before, [veld.naam]: value }))}
          />
        ))}
        <div className="button-row">
          <Button type="submit" purpose="primary" busy={mutation.isPending}>
            {mutation.isPending ? tAlgemeen('acties.bezig') : t(`stappen.${stap}.knop`)}
          </Button>
          <Button onClick={onClose}>{tAlgemeen('acties.annuleren')}</Button>
        </div>
      </form>
    </Dialog>
  );
}
