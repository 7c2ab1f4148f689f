import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { post, upload } from '../../api/http';
import { Button } from '../../ui/Button';
import { CheckboxGroup } from '../../ui/CheckboxGroup';
import { Field } from '../../ui/Field';
import { ProblemAlert } from '../../ui/ProblemAlert';
import { Section } from '../../ui/Section';
import { SelectField } from '../../ui/SelectField';
import { TextField } from '../../ui/TextField';
import { API } from '../api';
import { type Taak, VORMEN } from './types';

/** Fills a measurement from a file of this computer or from an address; the work goes on in the background. */
export function Invoeren({ meting, onGestart }: { meting: string; onGestart: (taak: string) => void }) {
  const { t } = useTranslation('vhf');
  const { t: tAlgemeen } = useTranslation();
  const [vorm, setVorm] = useState<string>('cbs-breed');
  const [bestand, setBestand] = useState<File | null>(null);
  const [poging, setPoging] = useState(0);
  const [url, setUrl] = useState('');
  const [toch, setToch] = useState<string[]>([]);
  const [leeg, setLeeg] = useState(false);
  const gedeeltelijk = toch.length > 0;
  const invoer = useMutation({
    mutationFn: () => {
      if (!bestand)
        return post<Taak>(`${API}/meetbestanden/_ophalen`, {
          body: { meting, vorm, url: url.trim(), gedeeltelijk },
        });
      const query = new URLSearchParams({
        meting,
        vorm,
        naam: bestand.name,
        gedeeltelijk: String(gedeeltelijk),
      });
      return upload<Taak>(`${API}/meetbestanden?${query}`, bestand);
    },
    onSuccess: (answer) => onGestart(answer.data.id),
    // Who mends the file chooses it again: a browser refuses to send one that changed since it was chosen.
    onSettled: () => {
      setBestand(null);
      setPoging((before) => before + 1);
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const niets = !bestand && !url.trim();
    setLeeg(niets);
    if (!niets) invoer.mutate();
  };
  return (
    <Section title={t('meting.invoer.titel')}>
      <form className="wijzig-form" onSubmit={submit} noValidate>
        {invoer.isError && <ProblemAlert error={invoer.error} />}
        <SelectField
          id="invoer-vorm"
          label={t('meting.invoer.vorm')}
          value={vorm}
          options={VORMEN.map((value) => ({ value, label: t(`meting.invoer.vormen.${value}`) }))}
          onChange={setVorm}
        />
        {vorm === 'sjabloon' && (
          <p>
            <a className="nl-link" href={`${API}/meetbestanden/sjabloon`} download="sjabloon-meting.csv">
              {t('meting.invoer.sjabloon')}
            </a>
          </p>
        )}
        <Field
          id="invoer-bestand"
          label={t('meting.invoer.bestand')}
          error={leeg ? t('meting.invoer.kiesEen') : undefined}
        >
          {(control) => (
            <input
              {...control}
              key={poging}
              type="file"
              accept=".csv,.json,.txt"
              onChange={(event) => setBestand(event.target.files?.[0] ?? null)}
            />
          )}
        </Field>
        {!bestand && (
          <TextField
            id="invoer-url"
            label={t('meting.invoer.url')}
            help={t('meting.invoer.urlHulp')}
            type="url"
            value={url}
            onChange={setUrl}
            maxLength={2000}
          />
        )}
        <CheckboxGroup
          id="invoer-toch"
          legend={t('meting.invoer.gedeeltelijk')}
          options={[{ value: 'ja', label: t('meting.invoer.alleenGoede') }]}
          values={toch}
          onChange={setToch}
        />
        <Button type="submit" purpose="primary" busy={invoer.isPending}>
          {invoer.isPending ? tAlgemeen('acties.bezig') : t('meting.invoer.start')}
        </Button>
      </form>
    </Section>
  );
}
