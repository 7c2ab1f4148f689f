import { DOMEINEN, type Domein, type Gewichten } from '../types';

export const GEEN_GEWICHTEN: Gewichten = { domeinen: {}, indicatoren: {} };
/** The most that a scenario may hold. */
const HOOGSTE_GEWICHT = 10;

const isDomein = (naam: string): naam is Domein => DOMEINEN.some((domein) => domein === naam);

const gewichtOf = (tekst: string | undefined) => {
  const gewicht = Number(tekst);
  return tekst && gewicht >= 0 && gewicht <= HOOGSTE_GEWICHT ? gewicht : undefined;
};

/** Weights in the address: `fysiek:2,i.woz:0.5`. What is wrong in a link that was changed by hand counts once. */
export function leesGewichten(params: URLSearchParams): Gewichten | null {
  const tekst = params.get('gewicht');
  if (tekst === null) return null;
  const gewichten: Gewichten = { domeinen: {}, indicatoren: {} };
  for (const deel of tekst.split(',')) {
    const [naam = '', waarde] = deel.split(':');
    const gewicht = gewichtOf(waarde);
    if (gewicht === undefined) continue;
    if (naam.startsWith('i.')) gewichten.indicatoren[naam.slice(2)] = gewicht;
    else if (isDomein(naam)) gewichten.domeinen[naam] = gewicht;
  }
  return gewichten;
}

export function schrijfGewichten(gewichten: Gewichten): string {
  return [
    ...Object.entries(gewichten.domeinen).map(([naam, gewicht]) => `${naam}:${gewicht}`),
    ...Object.entries(gewichten.indicatoren).map(([code, gewicht]) => `i.${code}:${gewicht}`),
  ].join(',');
}
