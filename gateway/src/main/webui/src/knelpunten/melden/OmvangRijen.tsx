import { useTranslation } from 'react-i18next';
import { Rows } from '../../ui/Rows';
import { TextField } from '../../ui/TextField';
import type { Schatting } from '../types';
import { controlId } from './fouten';

const numberOf = (text: string) => (text.trim() === '' ? null : Number(text));

/** How big it is: a value or a range, always with a unit and a source. */
export function OmvangRijen({
  rijen,
  onChange,
}: {
  rijen: readonly Schatting[];
  onChange: (rijen: Schatting[]) => void;
}) {
  const { t } = useTranslation('knelpunten');
  const id = controlId('omvang');
  return (
    <Rows
      id={id}
      rows={rijen}
      empty={(): Schatting => ({ wat: '', eenheid: '', bron: '' })}
      onChange={onChange}
      title={(number) => t('melden.omvangNummer', { nummer: number })}
      addLabel={t('melden.omvangToevoegen')}
      max={20}
    >
      {(rij, set, index) => (
        <>
          <div className="field-row">
            <TextField
              id={`${id}-${index}-wat`}
              label={t('melden.omvangWat')}
              value={rij.wat}
              maxLength={200}
              onChange={(wat) => set({ ...rij, wat })}
            />
            <TextField
              id={`${id}-${index}-eenheid`}
              label={t('melden.omvangEenheid')}
              value={rij.eenheid}
              maxLength={60}
              onChange={(eenheid) => set({ ...rij, eenheid })}
            />
          </div>
          <div className="field-row">
            <TextField
              id={`${id}-${index}-minimum`}
              label={t('melden.omvangMinimum')}
              type="number"
              value={(rij.minimum ?? rij.waarde)?.toString() ?? ''}
              onChange={(text) =>
                set({ ...rij, waarde: null, minimum: numberOf(text), maximum: rij.maximum ?? rij.waarde })
              }
            />
            <TextField
              id={`${id}-${index}-maximum`}
              label={t('melden.omvangMaximum')}
              type="number"
              value={(rij.maximum ?? rij.waarde)?.toString() ?? ''}
              onChange={(text) =>
                set({ ...rij, waarde: null, maximum: numberOf(text), minimum: rij.minimum ?? rij.waarde })
              }
            />
            <TextField
              id={`${id}-${index}-bron`}
              label={t('melden.omvangBron')}
              value={rij.bron}
              maxLength={300}
              onChange={(bron) => set({ ...rij, bron })}
            />
          </div>
        </>
      )}
    </Rows>
  );
}
