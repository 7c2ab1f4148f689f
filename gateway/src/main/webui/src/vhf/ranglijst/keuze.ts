import { useSearchParams } from 'react-router';
import { METHODEN, type Methode, NIVEAUS, type Niveau } from '../types';

/** What the reader chose to see, all of it in the address. */
export function useKeuze() {
  const [params, setParams] = useSearchParams();
  const niveau: Niveau = NIVEAUS.find((each) => each === params.get('niveau')) ?? 'wijk';
  const methode: Methode = METHODEN.find((each) => each === params.get('methode')) ?? 'exponentieel';
  const kies = (naam: string, waarde: string | null) =>
    setParams(
      (before) => {
        const next = new URLSearchParams(before);
        if (waarde) next.set(naam, waarde);
        else next.delete(naam);
        return next;
      },
      { replace: true, preventScrollReset: true },
    );
  return {
    niveau,
    methode,
    cumulatie: params.get('cumulatie'),
    gebied: params.get('gebied'),
    kaart: params.get('kaart') !== 'uit',
    alles: params.get('alles') === 'ja',
    kies,
  };
}
