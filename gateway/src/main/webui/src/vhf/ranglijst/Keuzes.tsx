import { useTranslation } from 'react-i18next';
import { shortDay } from '../../i18n/format';
import { SelectField } from '../../ui/SelectField';
import type { Cumulatie } from '../cumulatie/api';
import { METHODEN, NIVEAUS } from '../types';
import type { useKeuze } from './keuze';

interface Props {
  keuze: ReturnType<typeof useKeuze>;
  cumulaties: readonly Cumulatie[];
  gekozen: Cumulatie;
}

export function Keuzes({ keuze, cumulaties, gekozen }: Props) {
  const { t } = useTranslation('vhf');
  return (
    <div className="matrix-controls no-print">
      <SelectField
        id="cumulatie"
        label={t('ranglijst.meting')}
        value={gekozen.id}
        options={cumulaties.map((each) => ({
          value: each.id,
          label: t('ranglijst.metingVan', { naam: each.naam, dag: shortDay(each.berekendOp) }),
        }))}
        onChange={(waarde) => keuze.kies('cumulatie', waarde)}
      />
      <SelectField
        id="niveau"
        label={t('ranglijst.niveau')}
        value={keuze.niveau}
        options={NIVEAUS.map((value) => ({ value, label: t(`niveau.${value}`) }))}
        onChange={(waarde) => keuze.kies('niveau', waarde)}
      />
      <SelectField
        id="methode"
        label={t('ranglijst.methode')}
        value={keuze.methode}
        options={METHODEN.map((value) => ({ value, label: t(`methode.${value}`) }))}
        onChange={(waarde) => keuze.kies('methode', waarde)}
      />
    </div>
  );
}
