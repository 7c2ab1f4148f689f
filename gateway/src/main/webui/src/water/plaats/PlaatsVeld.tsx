import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button';
import { SelectField } from '../../ui/SelectField';
import { TextField } from '../../ui/TextField';
import { Kaart } from './Kaart';
import { lees, metPunt, type Plaats, type Punt, tekort, VORMEN, type Vorm, zonderLaatste } from './plaats';
import type { Getekend } from './tekenstijl';

interface Props {
  id: string;
  value: Plaats;
  error?: string | undefined;
  onChange: (change: (before: Plaats) => Plaats) => void;
}

function getekend(plaats: Plaats): Getekend[] {
  const punten = lees(plaats).punten.map(([lengte, breedte]) => [lengte, breedte]);
  const [eerste] = punten;
  if (!eerste) return [];
  const hoeken = punten.map((coordinates, nummer) => ({
    id: String(nummer),
    naam: '',
    geometrie: { type: 'Point' as const, coordinates },
  }));
  if (plaats.vorm === 'punt' || punten.length < 2) return hoeken;
  const geometrie =
    plaats.vorm === 'vlak' && punten.length > 2
      ? { type: 'Polygon' as const, coordinates: [[...punten, eerste]] }
      : { type: 'LineString' as const, coordinates: punten };
  return [{ id: 'vorm', naam: '', geometrie }, ...hoeken];
}

/** Draws a place by clicking on the map, or by writing its points; both show the same. */
export function PlaatsVeld({ id, value, error, onChange }: Props) {
  const { t } = useTranslation('water');
  const plaatsen = useMemo(() => getekend(value), [value]);
  const fout = tekort(value);
  return (
    <div className="plaats">
      <SelectField
        id={`${id}-vorm`}
        label={t('plaats.vorm')}
        value={value.vorm}
        options={VORMEN.map((vorm) => ({ value: vorm, label: t(`plaats.vormen.${vorm}`) }))}
        onChange={(vorm) => onChange((before) => ({ ...before, vorm: vorm as Vorm }))}
      />
      <p className="quiet">{t(`plaats.uitleg.${value.vorm}`)}</p>
      <Kaart
        label={t('plaats.kaart')}
        plaatsen={plaatsen}
        onPunt={(punt: Punt) => onChange((before) => metPunt(before, punt))}
      />
      {value.tekst.trim() !== '' && (
        <p className="button-row">
          <Button small onClick={() => onChange(zonderLaatste)}>
            {t('plaats.laatsteWeg')}
          </Button>
          <Button small purpose="subtle" onClick={() => onChange((before) => ({ ...before, tekst: '' }))}>
            {t('plaats.allesWeg')}
          </Button>
        </p>
      )}
      <TextField
        id={id}
        label={t('plaats.punten')}
        help={t('plaats.puntenHulp')}
        rows={4}
        maxLength={20_000}
        value={value.tekst}
        error={
          error ??
          (fout?.tekort === 'onleesbaar' || fout?.tekort === 'buiten'
            ? t(`plaats.tekort.${fout.tekort}`, fout)
            : undefined)
        }
        onChange={(tekst) => onChange((before) => ({ ...before, tekst }))}
      />
    </div>
  );
}
