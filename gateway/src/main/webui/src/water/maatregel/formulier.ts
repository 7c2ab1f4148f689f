import { parseDatum } from '../../knelpunten/datum';
import { geometrieVan, NERGENS, type Plaats, plaatsVan, tekort } from '../plaats/plaats';
import type { Maatregel } from '../types';

export const SOORTEN = [
  'vasthouden',
  'bergen',
  'afvoeren',
  'beschermen',
  'ruimtelijke-inrichting',
  'land-en-bodemgebruik',
  'natuurinclusieve-landbouw',
  'herstel',
] as const;
export const LAGEN = [
  'waterbewustzijn',
  'preventie',
  'gevolgbeperking',
  'crisisbeheersing',
  'herstel',
] as const;
export const AANPAKKEN = ['build-back-better', 'herstel'] as const;

/** The fields of one line or more; empty is unknown. */
export const TEKSTEN = [
  'naam',
  'omschrijving',
  'gebied',
  'bijdrageNovi',
  'ontwerp',
  'landEnBodemgebruik',
  'watermaatregel',
] as const;
const KEUZEN = ['stroomgebied', 'trekker', 'programma', 'laag', 'aanpak'] as const;

export type Tekstveld = (typeof TEKSTEN)[number];
type Keuzeveld = (typeof KEUZEN)[number];

export type Formulier = Record<Tekstveld | Keuzeveld | 'begin' | 'eind', string> & {
  soorten: string[];
  indicatief: boolean;
  /** Null where the place has a shape that cannot be drawn here: it stays as it is. */
  plaats: Plaats | null;
};

export type Veldnaam = keyof Formulier;

export const NIEUW: Formulier = {
  naam: '',
  omschrijving: '',
  gebied: '',
  bijdrageNovi: '',
  ontwerp: '',
  landEnBodemgebruik: '',
  watermaatregel: '',
  stroomgebied: '',
  trekker: '',
  programma: '',
  laag: '',
  aanpak: '',
  begin: '',
  eind: '',
  soorten: [],
  indicatief: false,
  plaats: NERGENS,
};

export function formulierVan(maatregel: Maatregel): Formulier {
  const velden = Object.fromEntries([...TEKSTEN, ...KEUZEN].map((naam) => [naam, maatregel[naam] ?? '']));
  return {
    ...NIEUW,
    ...velden,
    begin: maatregel.planning?.begin?.waarde ?? '',
    eind: maatregel.planning?.eind?.waarde ?? '',
    soorten: [...(maatregel.soorten ?? [])],
    indicatief: maatregel.indicatief ?? false,
    plaats: maatregel.vereenvoudigd ? null : plaatsVan(maatregel.geometrie),
  };
}

/** What is missing or cannot be read, before it makes sense to send; the service checks everything again. */
export function tekorten(form: Formulier): { veld: Veldnaam; fout: 'ontbreekt' | 'datum' | 'plaats' }[] {
  const verplicht = (['naam', 'stroomgebied', 'trekker'] as const).filter((veld) => !form[veld].trim());
  const data = (['begin', 'eind'] as const).filter((veld) => form[veld].trim() && !parseDatum(form[veld]));
  return [
    ...verplicht.map((veld) => ({ veld, fout: 'ontbreekt' as const })),
    ...(form.soorten.length === 0 ? [{ veld: 'soorten' as const, fout: 'ontbreekt' as const }] : []),
    ...(form.plaats && tekort(form.plaats) ? [{ veld: 'plaats' as const, fout: 'plaats' as const }] : []),
    ...data.map((veld) => ({ veld, fout: 'datum' as const })),
  ];
}

/** The body of a request; what was left empty is null, so that a change clears it. */
export function gegevensVan(form: Formulier): Record<string, unknown> {
  const velden = [...TEKSTEN, ...KEUZEN].map((naam) => [naam, form[naam].trim() || null]);
  const begin = parseDatum(form.begin);
  const eind = parseDatum(form.eind);
  const plaats = form.plaats && { geometrie: geometrieVan(form.plaats), indicatief: form.indicatief };
  return {
    ...Object.fromEntries(velden),
    soorten: form.soorten,
    planning: begin || eind ? { begin, eind } : null,
    ...plaats,
  };
}

/** The field of the form that a field of the service belongs to. */
export function veldVan(veld: string): Veldnaam | undefined {
  if (veld.startsWith('planning.begin')) return 'begin';
  if (veld.startsWith('planning')) return 'eind';
  if (veld.startsWith('geometrie')) return 'plaats';
  const naam = veld.split(/[.[]/)[0] ?? '';
  return naam in NIEUW ? (naam as Veldnaam) : undefined;
}
