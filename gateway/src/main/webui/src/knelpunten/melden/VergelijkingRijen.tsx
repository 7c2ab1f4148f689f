import { useTranslation } from 'react-i18next';
import { Rows } from '../../ui/Rows';
import { SelectField } from '../../ui/SelectField';
import { TextField } from '../../ui/TextField';
import { LANDEN, type Land, type Vergelijking } from '../types';
import { controlId } from './fouten';

interface Props {
  rijen: readonly Vergelijking[];
  landen: readonly Land[];
  onChange: (rijen: Vergelijking[]) => void;
  error: string | undefined;
}

/** One row for each jurisdiction: what the rule says there, and what comes of it. */
export function VergelijkingRijen({ rijen, landen, onChange, error }: Props) {
  const { t } = useTranslation('knelpunten');
  const id = controlId('vergelijking');
  // The next row starts with the first chosen land that has none yet.
  const next = () => landen.find((land) => !rijen.some((rij) => rij.land === land)) ?? 'nl';
  return (
    <>
      <p className="quiet">{t('melden.hulp.vergelijking')}</p>
      <Rows
        id={id}
        rows={rijen}
        empty={(): Vergelijking => ({ land: next(), regel: '', artikel: '', effect: '' })}
        onChange={onChange}
        title={(number) => t('melden.rij', { nummer: number })}
        addLabel={t('melden.rijToevoegen')}
        max={9}
        error={error}
      >
        {(rij, set, index) => (
          <>
            <div className="field-row">
              <SelectField
                id={`${id}-${index}-land`}
                label={t('melden.land')}
                options={LANDEN.map((value) => ({ value, label: t(`land.${value}`) }))}
                value={rij.land}
                onChange={(land) => set({ ...rij, land: land as Land })}
              />
              <TextField
                id={`${id}-${index}-artikel`}
                label={t('melden.artikel')}
                value={rij.artikel ?? ''}
                maxLength={200}
                onChange={(artikel) => set({ ...rij, artikel })}
              />
            </div>
            <TextField
              id={`${id}-${index}-regel`}
              label={t('melden.regelTekst')}
              value={rij.regel}
              rows={2}
              maxLength={1000}
              onChange={(regel) => set({ ...rij, regel })}
            />
            <TextField
              id={`${id}-${index}-effect`}
              label={t('melden.effect')}
              value={rij.effect}
              rows={2}
              maxLength={1000}
              onChange={(effect) => set({ ...rij, effect })}
            />
          </>
        )}
      </Rows>
    </>
  );
}
