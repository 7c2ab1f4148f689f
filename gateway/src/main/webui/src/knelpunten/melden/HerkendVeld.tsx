import { useTranslation } from 'react-i18next';
import { TextField } from '../../ui/TextField';
import { ExternalLink } from '../../ui/TextLink';
import { useHerken } from './useHerken';

interface Props {
  id: string;
  label: string;
  value: string;
  onChange: (value: string) => void;
  error: string | undefined;
}

/** A reference to a rule, with what we make of it right below. */
export function HerkendVeld({ id, label, value, onChange, error }: Props) {
  const { t } = useTranslation('knelpunten');
  const herkenning = useHerken(value);
  const outcome = () => {
    switch (herkenning.soort) {
      case 'leeg':
        return null;
      case 'bezig':
        return t('melden.bezigHerkennen');
      case 'storing':
        return t('melden.herkenStoring');
      case 'fout':
        return t('melden.nietHerkend', { reden: herkenning.reden });
      case 'herkend':
        return (
          <>
            <span aria-hidden="true">✓ </span>
            {t('melden.herkend', { tekst: herkenning.herkend.tekst })}{' '}
            {herkenning.herkend.link && (
              <ExternalLink href={herkenning.herkend.link}>{t('melden.herkendLink')}</ExternalLink>
            )}
          </>
        );
    }
  };
  return (
    <>
      <TextField id={id} label={label} value={value} onChange={onChange} error={error} maxLength={300} />
      <p className={`recognised recognised--${herkenning.soort}`} role="status">
        {outcome()}
      </p>
    </>
  );
}
