import { useTranslation } from 'react-i18next';
import { SelectField } from '../../ui/SelectField';
import { TextField } from '../../ui/TextField';
import { type Knelpunt, TREDEN } from '../types';
import { KnelpuntPicker } from './KnelpuntPicker';
import type { StapVeld } from './stappen';

interface Props {
  id: string;
  veld: StapVeld;
  knelpunt: Knelpunt;
  value: string;
  error: string | undefined;
  onChange: (value: string) => void;
}

export function StapVeldControl({ id, veld, knelpunt, value, error, onChange }: Props) {
  const { t } = useTranslation('knelpunten');
  const common = {
    id,
    value,
    error,
    onChange,
    label: t(`stappen.veld.${veld.naam}`),
    required: veld.verplicht,
    help: veld.hulp && t(veld.hulp),
  };
  switch (veld.soort) {
    case 'tekst':
      return <TextField {...common} rows={4} maxLength={5000} />;
    case 'regel':
      return <TextField {...common} maxLength={200} />;
    case 'datum':
      return <TextField {...common} type="date" />;
    case 'punten':
      return <TextField {...common} type="number" min={0} max={5} />;
    case 'spoor':
      return (
        <SelectField
          {...common}
          empty={t('stappen.veld.kies')}
          options={(['bestuurlijk', 'wetgeving'] as const).map((spoor) => ({
            value: spoor,
            label: t(`spoor.${spoor}`),
          }))}
        />
      );
    case 'trede': {
      const highest = Math.max(
        -1,
        ...knelpunt.escalaties.map((escalatie) => TREDEN.indexOf(escalatie.trede)),
      );
      return (
        <SelectField
          {...common}
          empty={t('stappen.veld.kies')}
          options={TREDEN.slice(highest + 1).map((trede) => ({ value: trede, label: t(`trede.${trede}`) }))}
        />
      );
    }
    case 'knelpunt':
      return <KnelpuntPicker {...common} except={knelpunt.id} />;
  }
}
