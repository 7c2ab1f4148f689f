import { AARDEN } from '../gesprek/types';
import { FYSIEK, SOCIAAL } from '../wijk/werk';

export const COLLECTIES = [
  'interventies',
  'koppelkansen',
  'barrieres',
  'lessen',
  'kennisvragen',
  'bijeenkomsten',
] as const;
export type Collectie = (typeof COLLECTIES)[number];

export type Veldnaam =
  | 'titel'
  | 'omschrijving'
  | 'toelichting'
  | 'spoor'
  | 'kant'
  | 'thema'
  | 'trekker'
  | 'verwachting'
  | 'tussen'
  | 'aard'
  | 'melder'
  | 'context'
  | 'gedaan'
  | 'resultaat'
  | 'bewijskracht'
  | 'overdraagbaarNaar'
  | 'soort'
  | 'doel'
  | 'datum'
  | 'plaats'
  | 'reden'
  | 'statusReden'
  | 'verantwoordelijke'
  | 'antwoord'
  | 'deelnemers'
  | 'opbrengst'
  | 'les'
  | 'wijk'
  | 'wie'
  | 'wanneer';

export interface Veldopgave {
  naam: Veldnaam;
  soort: 'regel' | 'tekst' | 'datum' | 'keuze' | 'meer';
  verplicht?: true;
  keuzes?: readonly string[];
}

export interface Stapopgave {
  /** Name of the sub-resource that takes it. */
  pad: string;
  /** In which states it can be taken; the service decides in the end. */
  van: readonly string[];
  /** Who may, when that is not the team and the owner: everyone who writes, or only whose it is. */
  wie?: 'schrijvers' | 'eigenaar';
  velden: readonly Veldopgave[];
}

interface Soort {
  nieuw: readonly Veldopgave[];
  /** What is shown of it as text, in this order. */
  tekst: readonly Veldnaam[];
  stappen: readonly Stapopgave[];
}

const moet = (naam: Veldnaam, soort: Veldopgave['soort'], keuzes?: readonly string[]): Veldopgave => ({
  naam,
  soort,
  keuzes,
  verplicht: true,
});
const mag = (naam: Veldnaam, soort: Veldopgave['soort']): Veldopgave => ({ naam, soort });

const TITEL = moet('titel', 'regel');
const OMSCHRIJVING = moet('omschrijving', 'tekst');
const REDEN = moet('reden', 'tekst');
const VERWACHTINGEN = [
  'positief-effect-verwacht',
  'geen-effect-verwacht',
  'negatief-effect-verwacht',
  'nog-niet-beoordeeld',
] as const;

/** What each kind of work asks, shows and can go through; names as in the API. */
export const WERKSOORTEN: Record<Collectie, Soort> = {
  interventies: {
    nieuw: [
      TITEL,
      OMSCHRIJVING,
      moet('spoor', 'keuze', ['1', '2', '3']),
      moet('kant', 'keuze', ['fysiek', 'sociaal']),
      moet('thema', 'keuze', [...FYSIEK, ...SOCIAAL]),
      moet('trekker', 'regel'),
      moet('verwachting', 'keuze', VERWACHTINGEN),
    ],
    tekst: ['omschrijving', 'trekker', 'resultaat'],
    stappen: [
      { pad: 'starten', van: ['gepland'], velden: [mag('datum', 'datum')] },
      { pad: 'afrondingen', van: ['gestart'], velden: [moet('resultaat', 'tekst'), mag('datum', 'datum')] },
    ],
  },
  koppelkansen: {
    nieuw: [TITEL, OMSCHRIJVING, moet('tussen', 'meer')],
    tekst: ['omschrijving', 'verantwoordelijke', 'reden'],
    stappen: [
      { pad: 'verkenningen', van: ['gesignaleerd'], velden: [REDEN] },
      {
        pad: 'beleggingen',
        van: ['verkend'],
        velden: [moet('verantwoordelijke', 'regel'), REDEN],
      },
      { pad: 'realisaties', van: ['belegd'], velden: [REDEN] },
      { pad: 'afvallingen', van: ['gesignaleerd', 'verkend', 'belegd'], velden: [REDEN] },
    ],
  },
  barrieres: {
    nieuw: [TITEL, OMSCHRIJVING, moet('aard', 'keuze', AARDEN), moet('melder', 'regel')],
    tekst: ['omschrijving', 'plaats', 'melder', 'statusReden'],
    stappen: [
      { pad: 'behandelingen', van: ['geidentificeerd'], velden: [REDEN] },
      {
        pad: 'wegnemingen',
        van: ['geidentificeerd', 'in-behandeling'],
        velden: [REDEN, mag('datum', 'datum')],
      },
      {
        pad: 'aanvaardingen',
        van: ['geidentificeerd', 'in-behandeling'],
        velden: [REDEN, mag('datum', 'datum')],
      },
      { pad: 'heropeningen', van: ['weggenomen', 'geaccepteerd'], velden: [REDEN] },
    ],
  },
  lessen: {
    nieuw: [
      TITEL,
      moet('context', 'tekst'),
      moet('gedaan', 'tekst'),
      moet('resultaat', 'tekst'),
      moet('bewijskracht', 'keuze', ['ervaring', 'monitoring', 'evaluatie', 'onderzoek']),
      moet('overdraagbaarNaar', 'regel'),
    ],
    tekst: ['context', 'gedaan', 'resultaat', 'overdraagbaarNaar'],
    stappen: [],
  },
  kennisvragen: {
    nieuw: [TITEL, mag('toelichting', 'tekst')],
    tekst: ['toelichting'],
    stappen: [
      { pad: 'antwoorden', van: ['open'], wie: 'schrijvers', velden: [moet('antwoord', 'tekst')] },
      { pad: 'beantwoordingen', van: ['open'], wie: 'eigenaar', velden: [REDEN] },
    ],
  },
  bijeenkomsten: {
    nieuw: [
      TITEL,
      moet('soort', 'keuze', ['kennisbijeenkomst', 'werksessie']),
      moet('doel', 'keuze', ['inspireren', 'kennis-delen', 'aanjagen']),
      moet('datum', 'datum'),
      moet('plaats', 'regel'),
      mag('toelichting', 'tekst'),
    ],
    tekst: ['plaats', 'toelichting', 'opbrengst'],
    stappen: [
      {
        pad: 'verslagen',
        van: ['gepland'],
        velden: [moet('deelnemers', 'regel'), moet('opbrengst', 'tekst')],
      },
    ],
  },
};

/** What of a form is not a text in the API: numbers, and what it keeps in an object of its own. */
export function lichaam(invoer: Record<string, string | string[]>): Record<string, unknown> {
  const { spoor, verwachting, deelnemers, tussen, ...rest } = invoer;
  return {
    ...rest,
    ...(spoor && { spoor: Number(spoor) }),
    ...(deelnemers && { deelnemers: Number(deelnemers) }),
    ...(verwachting && { effectOpJeugd: { verwachting } }),
    ...(Array.isArray(tussen) && { tussen: tussen.map((urn) => ({ urn })) }),
  };
}

/** What of the form can be changed later, as it is now: what it connects stays, and its aard is that of the register. */
export function begin(collectie: Collectie, werkstuk: Record<string, unknown>) {
  const velden = WERKSOORTEN[collectie].nieuw.filter(({ naam }) => naam !== 'tussen' && naam !== 'aard');
  const effect = werkstuk.effectOpJeugd as { verwachting?: string } | undefined;
  const nu = (naam: Veldnaam) => (naam === 'verwachting' ? effect?.verwachting : werkstuk[naam]);
  return { velden, invoer: Object.fromEntries(velden.map(({ naam }) => [naam, String(nu(naam) ?? '')])) };
}

/** What is known of who asks. */
export interface Wie {
  team: boolean;
  eigenaar: boolean;
  schrijft: boolean;
  beheerder: boolean;
}

function mogelijk(stap: Stapopgave, wie: Wie): boolean {
  if (stap.wie === 'schrijvers') return wie.team || wie.schrijft;
  const eigen = wie.eigenaar && wie.schrijft;
  return stap.wie === 'eigenaar' ? eigen || wie.beheerder : wie.team || eigen;
}

/** Steps that can be taken now; a barrière that became a knelpunt follows the register and takes none of its own. */
export function stappenVan(
  collectie: Collectie,
  { status, knelpunt }: { status?: string | undefined; knelpunt?: unknown },
  wie: Wie,
): readonly Stapopgave[] {
  if (collectie === 'barrieres' && knelpunt) return [];
  return WERKSOORTEN[collectie].stappen.filter(
    (stap) => stap.van.includes(status ?? '') && mogelijk(stap, wie),
  );
}

const DELEN: Record<string, readonly string[]> = {
  intern: ['delingen', 'publicaties'],
  partners: ['publicaties', 'intrekkingen'],
  openbaar: ['intrekkingen'],
};

/** The team and the owner share, and take back. */
export const deelstappen = (zichtbaarheid: string, { team, eigenaar, schrijft }: Wie): readonly string[] =>
  team || (eigenaar && schrijft) ? (DELEN[zichtbaarheid] ?? []) : [];
