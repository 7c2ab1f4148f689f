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
    tekst: ['omschrijving', 'plaats', 'melder', 'reden'],
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
      { pad: 'antwoorden', van: ['open'], velden: [moet('antwoord', 'tekst')] },
      { pad: 'beantwoordingen', van: ['open'], velden: [REDEN] },
    ],
  },
  bijeenkomsten: {
    nieuw: [
      TITEL,
      moet('soort', 'keuze', ['kick-off-tour', 'kennisbijeenkomst', 'werksessie']),
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

/** Steps that can be taken in this state. */
export const stappenVan = (collectie: Collectie, status: string | undefined): readonly Stapopgave[] =>
  WERKSOORTEN[collectie].stappen.filter((stap) => stap.van.includes(status ?? ''));

const DELEN: Record<string, readonly string[]> = {
  intern: ['delingen', 'publicaties'],
  partners: ['publicaties', 'intrekkingen'],
  openbaar: ['intrekkingen'],
};

/** The owner shares with partners and takes that back; the team also makes public. */
export const deelstappen = (zichtbaarheid: string, team: boolean): readonly string[] =>
  (DELEN[zichtbaarheid] ?? []).filter((stap) => team || stap !== 'publicaties');
