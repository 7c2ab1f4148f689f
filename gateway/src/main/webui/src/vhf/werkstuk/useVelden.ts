import { useTranslation } from 'react-i18next';
import type { Veld } from '../InvoerDialog';
import type { Veldopgave } from './soorten';

/** The fields of a form with their labels and choices in words. */
export function useVelden() {
  const { t } = useTranslation('vhf');
  const keuze = (naam: string, value: string): string => {
    switch (naam) {
      case 'thema':
        return t(`werk.aanpak.thema.${value as 'jeugd'}`);
      case 'verwachting':
        return t(`werk.aanpak.jeugd.${value as 'geen-effect-verwacht'}`);
      case 'aard':
        return t(`gesprek.aard.${value as 'wettelijk'}`);
      case 'bewijskracht':
        return t(`werk.kennis.bewijskracht.${value as 'ervaring'}`);
      default:
        return t(`werkstuk.keuze.${value as 'fysiek'}`);
    }
  };
  return (opgaven: readonly Veldopgave[], begin: readonly Veld[] = []): Veld[] => [
    ...begin,
    ...opgaven.map(({ naam, soort, verplicht, keuzes }) => ({
      naam,
      soort,
      verplicht,
      label: t(`werkstuk.veld.${naam}`),
      leeg: soort === 'keuze' ? t('werkstuk.kies') : undefined,
      opties: keuzes?.map((value) => ({ value, label: keuze(naam, value) })),
    })),
  ];
}
