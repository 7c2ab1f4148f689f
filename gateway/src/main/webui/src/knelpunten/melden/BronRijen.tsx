import { useTranslation } from 'react-i18next';
import { Rows } from '../../ui/Rows';
import { SelectField } from '../../ui/SelectField';
import { TextField } from '../../ui/TextField';
import { BRONSOORTEN, type Bron, type Bronsoort, type Verificatie } from '../types';
import { DatumVeld } from './DatumVeld';
import { controlId } from './fouten';

interface Props {
  rijen: readonly Bron[];
  onChange: (rijen: Bron[]) => void;
  error: string | undefined;
}

export function BronRijen({ rijen, onChange, error }: Props) {
  const { t } = useTranslation('knelpunten');
  const id = controlId('bronnen');
  return (
    <Rows
      id={id}
      rows={rijen}
      empty={(): Bron => ({ soort: 'rapport', titel: '', url: '', verificatie: 'geverifieerd' })}
      onChange={onChange}
      title={(number) => t('melden.bronNummer', { nummer: number })}
      addLabel={t('melden.bronToevoegen')}
      max={20}
      error={error}
    >
      {(bron, set, index) => (
        <>
          <TextField
            id={`${id}-${index}-titel`}
            label={t('melden.bronTitel')}
            value={bron.titel}
            maxLength={300}
            onChange={(titel) => set({ ...bron, titel })}
          />
          <TextField
            id={`${id}-${index}-url`}
            label={t('melden.bronUrl')}
            type="url"
            value={bron.url ?? ''}
            maxLength={1000}
            onChange={(url) => set({ ...bron, url })}
          />
          <div className="field-row">
            <SelectField
              id={`${id}-${index}-soort`}
              label={t('melden.bronSoort')}
              options={BRONSOORTEN.map((value) => ({ value, label: t(`bronsoort.${value}`) }))}
              value={bron.soort}
              onChange={(soort) => set({ ...bron, soort: soort as Bronsoort })}
            />
            <SelectField
              id={`${id}-${index}-verificatie`}
              label={t('melden.bronGezien')}
              options={(['geverifieerd', 'afgeleid', 'ongeverifieerd'] as const).map((value) => ({
                value,
                label: t(`verificatie.${value}`),
              }))}
              value={bron.verificatie}
              onChange={(verificatie) => set({ ...bron, verificatie: verificatie as Verificatie })}
            />
            <DatumVeld
              id={`${id}-${index}-datum`}
              label={t('melden.bronJaar')}
              value={bron.datum ?? null}
              onChange={(datum) => set({ ...bron, datum })}
            />
          </div>
        </>
      )}
    </Rows>
  );
}
