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
  // The day tells results of one name apart; without need it only takes room.
  const label = ({ naam, berekendOp }: Cumulatie) =>
    cumulaties.filter((each) => each.naam === naam).length === 1
      ? naam
      : t('ranglijst.metingVan', { naam, dag: shortDay(berekendOp) });
  return (
    <div className="keuzes no-print">
      <SelectField
        id="cumulatie"
        label={t('ranglijst.meting')}
        value={gekozen.id}
        options={cumulaties.map((each) => ({
          value: each.id,
          label: label(each),
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
