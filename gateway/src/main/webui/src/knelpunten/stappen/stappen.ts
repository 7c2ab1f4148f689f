import type { ParseKeys } from 'i18next';

export type Veldsoort = 'regel' | 'tekst' | 'datum' | 'spoor' | 'trede' | 'knelpunt' | 'punten';

export interface StapVeld {
  naam:
    | 'reden'
    | 'vraag'
    | 'antwoord'
    | 'spoor'
    | 'datum'
    | 'trede'
    | 'geadresseerde'
    | 'redenOverslaan'
    | 'met'
    | 'titel'
    | 'omschrijving'
    | 'getroffenen'
    | 'geld'
    | 'effect'
    | 'oplosbaarheid'
    | 'toelichting';
  soort: Veldsoort;
  verplicht?: true;
  hulp?: ParseKeys<'knelpunten'>;
}

const reden: StapVeld = { naam: 'reden', soort: 'tekst', verplicht: true, hulp: 'stappen.veld.redenHulp' };
const datum: StapVeld = { naam: 'datum', soort: 'datum', hulp: 'stappen.veld.datumHulp' };

const punten = (naam: 'getroffenen' | 'geld' | 'effect' | 'oplosbaarheid'): StapVeld => ({
  naam,
  soort: 'punten',
  verplicht: true,
});

/** What each step asks, in the order in which it is asked. The name is that of the sub-resource that takes it. */
export const STAPPEN = {
  meldingen: [reden],
  beoordelingen: [reden],
  vaststellingen: [reden],
  oplossingstrajecten: [{ naam: 'spoor', soort: 'spoor', verplicht: true }, reden],
  afrondingen: [reden, datum],
  onoplosbaarverklaringen: [reden, datum],
  heropeningen: [reden],
  herbeoordelingen: [reden],
  verduidelijkingen: [{ naam: 'antwoord', soort: 'tekst', verplicht: true }],
  verduidelijkingsvragen: [{ naam: 'vraag', soort: 'tekst', verplicht: true }],
  afwijzingen: [reden],
  prioriteringen: [
    punten('getroffenen'),
    punten('geld'),
    punten('effect'),
    punten('oplosbaarheid'),
    { naam: 'toelichting', soort: 'tekst' },
  ],
  escalaties: [
    { naam: 'trede', soort: 'trede', verplicht: true },
    { naam: 'geadresseerde', soort: 'regel', verplicht: true },
    reden,
    { naam: 'redenOverslaan', soort: 'tekst', hulp: 'stappen.veld.redenOverslaanHulp' },
    datum,
  ],
  samenvoegingen: [
    { naam: 'met', soort: 'knelpunt', verplicht: true, hulp: 'stappen.veld.metHulp' },
    reden,
    { naam: 'titel', soort: 'regel', hulp: 'stappen.veld.titelHulp' },
    { naam: 'omschrijving', soort: 'tekst', hulp: 'stappen.veld.omschrijvingHulp' },
  ],
  delingen: [reden],
  publicaties: [reden],
  intrekkingen: [reden],
} satisfies Record<string, StapVeld[]>;

export type Stap = keyof typeof STAPPEN;

/** The usual next step of the life of a knelpunt is a button of its own; the rest waits under "meer". */
export const NEXT: readonly Stap[] = [
  'meldingen',
  'beoordelingen',
  'vaststellingen',
  'afwijzingen',
  'oplossingstrajecten',
  'afrondingen',
  'verduidelijkingen',
  'herbeoordelingen',
];

/** Steps after which others keep what they received. */
export const CANNOT_RECALL: readonly Stap[] = ['delingen', 'publicaties'];

/** The steps that the server offers this user now and this app knows, in our order. */
export function offered(stappen: readonly string[] | undefined): Stap[] {
  return (Object.keys(STAPPEN) as Stap[]).filter((stap) => stappen?.includes(stap));
}

export type Invoer = Partial<Record<StapVeld['naam'], string>>;

/** The request: empty fields are left out, points become numbers. */
export function bodyOf(velden: readonly StapVeld[], invoer: Invoer): Record<string, string | number> {
  const body: Record<string, string | number> = {};
  for (const { naam, soort } of velden) {
    const value = invoer[naam]?.trim();
    if (value) body[naam] = soort === 'punten' ? Number(value) : value;
  }
  return body;
}

export const missing = (velden: readonly StapVeld[], invoer: Invoer): StapVeld[] =>
  velden.filter((veld) => veld.verplicht && !invoer[veld.naam]?.trim());
