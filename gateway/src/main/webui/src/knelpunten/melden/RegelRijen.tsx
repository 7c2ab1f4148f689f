import { useTranslation } from 'react-i18next';
import { Rows } from '../../ui/Rows';
import { controlId, serverFouten } from './fouten';
import { HerkendVeld } from './HerkendVeld';

interface Props {
  regels: readonly string[];
  onChange: (regels: string[]) => void;
  error: unknown;
}

export function RegelRijen({ regels, onChange, error }: Props) {
  const { t } = useTranslation('knelpunten');
  return (
    <>
      <p className="quiet">{t('melden.hulp.regel')}</p>
      <Rows
        id={controlId('regelverwijzingen')}
        rows={regels}
        empty={() => ''}
        onChange={onChange}
        title={(number) => t('melden.regelNummer', { nummer: number })}
        addLabel={t('melden.regelToevoegen')}
        max={40}
      >
        {(regel, set, index) => (
          <HerkendVeld
            id={`${controlId('regelverwijzingen')}-${index}`}
            label={t('melden.regelNummer', { nummer: index + 1 })}
            value={regel}
            onChange={set}
            error={
              serverFouten(error).find((fout) => fout.veld.startsWith(`regelverwijzingen[${index}]`))?.reden
            }
          />
        )}
      </Rows>
    </>
  );
}
