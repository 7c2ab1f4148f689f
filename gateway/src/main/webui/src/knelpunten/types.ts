export const AARDEN = [
  'wet-of-regel',
  'uitleg-van-een-regel',
  'uitvoeringspraktijk',
  'verschil-tussen-landen',
  'ontbreken-van-een-regel',
] as const;
export const NIVEAUS = ['eu', 'nationaal', 'provinciaal', 'lokaal'] as const;
export const LANDEN = ['nl', 'be', 'be-vlg', 'be-wal', 'be-bru', 'be-dg', 'de', 'de-nw', 'eu'] as const;
export const STATUSSEN = [
  'ontwerp',
  'gemeld',
  'in-beoordeling',
  'vastgesteld',
  'in-oplossing',
  'opgelost',
  'wordt-niet-opgelost',
  'geen-knelpunt',
  'samengevoegd',
] as const;
export const TREDEN = ['gemeente', 'regio', 'provincie', 'rijk', 'benelux', 'eu'] as const;
export const ZICHTBAARHEDEN = ['intern', 'partners', 'openbaar'] as const;
export const TERMIJNSTANDEN = ['overschreden', 'binnenkort', 'op-tijd'] as const;
export const CRITERIA = ['getroffenen', 'geld', 'effect', 'oplosbaarheid'] as const;
export const BRONSOORTEN = ['rapport', 'andere-regio', 'gesprek', 'nieuws', 'register'] as const;
export const OPLOSSINGSOORTEN = [
  'wetswijziging',
  'verdrag-of-afspraak',
  'uitleg',
  'ontheffing',
  'experiment',
  'werkwijze',
  'financiering',
] as const;
export const STADIA = [
  'idee',
  'voorstel',
  'in-voorbereiding',
  'besloten',
  'in-uitvoering',
  'gerealiseerd',
  'vervallen',
] as const;

export type Aard = (typeof AARDEN)[number];
export type Niveau = (typeof NIVEAUS)[number];
export type Land = (typeof LANDEN)[number];
export type Status = (typeof STATUSSEN)[number];
export type Trede = (typeof TREDEN)[number];
export type Zichtbaarheid = (typeof ZICHTBAARHEDEN)[number];
export type Termijnstand = (typeof TERMIJNSTANDEN)[number];
export type Criterium = (typeof CRITERIA)[number];
export type Bronsoort = (typeof BRONSOORTEN)[number];
export type Spoor = 'bestuurlijk' | 'wetgeving';
export type Verificatie = 'geverifieerd' | 'afgeleid' | 'ongeverifieerd';
export type Termijnsoort = 'eerste-antwoord' | 'verduidelijking' | 'uitkomst';
export type Oplossingsoort = (typeof OPLOSSINGSOORTEN)[number];
export type Stadium = (typeof STADIA)[number];

/** A date with its precision: `2022-Q1` is a quarter, never 1 January. */
export interface Datum {
  waarde: string;
  precisie: string;
}

export interface Bron {
  soort: Bronsoort;
  titel: string;
  url?: string | null;
  datum?: Datum | null;
  verificatie: Verificatie;
  toelichting?: string | null;
}

export interface Regelverwijzing {
  stelsel: string;
  identificatie: string;
  /** The law as a whole, whatever article or version is named; what the filter `wet` takes. */
  regeling: string;
  rechtsgebied: string;
  artikel?: string | null;
  tekst: string;
  link?: string | null;
  geldigOp?: string | null;
}

export interface Vergelijking {
  land: Land;
  regel: string;
  artikel?: string | null;
  effect: string;
}

export interface Schatting {
  wat: string;
  waarde?: number | null;
  minimum?: number | null;
  maximum?: number | null;
  eenheid: string;
  bron: string;
  url?: string | null;
  datum?: Datum | null;
}

export interface Termijn {
  soort: Termijnsoort;
  begonnenOp: string;
  /** The last day in time. */
  uiterlijkOp: string;
  afgerondOp?: string | null;
  overschredenOp?: string | null;
}

export interface Escalatie {
  trede: Trede;
  datum: string;
  geadresseerde: string;
  reden: string;
  redenOverslaan?: string | null;
  antwoord?: string | null;
  beantwoordOp?: string | null;
}

export type Punten = Record<Criterium, number>;

export interface Verwijzing {
  id: string;
  nummer: string;
}

export interface KnelpuntSamenvatting extends Verwijzing {
  versie: number;
  titel: string;
  aard: Aard;
  niveau: Niveau;
  landen: Land[];
  opgaven: string[];
  doorbraken: string[];
  focusonderdelen: string[];
  themas: string[];
  melder: string;
  probleemeigenaar?: string | null;
  status: Status;
  spoor?: Spoor | null;
  zichtbaarheid: Zichtbaarheid;
  gemeldOp?: string | null;
  gewijzigdOp: string;
  eerstvolgendeTermijn?: { soort: Termijnsoort; uiterlijkOp: string } | null;
  opnieuwBeoordelen: boolean;
  verificatie?: Verificatie | null;
}

/** Name of a code that another part owns; `bekend` is false until its fact has arrived. */
export interface Referentie {
  soort: string;
  code: string;
  naam: string;
  bekend: boolean;
}

export interface OplossingVerwijzing extends Verwijzing {
  titel: string;
  soort: Oplossingsoort;
  stadium: Stadium;
}

export interface Knelpunt
  extends Omit<KnelpuntSamenvatting, 'opnieuwBeoordelen' | 'eerstvolgendeTermijn' | 'verificatie'> {
  omschrijving: string;
  gevolg?: string | null;
  plaats?: string | null;
  bronnen: Bron[];
  herkomsten: { urn: string; omschrijving?: string | null }[];
  regelverwijzingen: Regelverwijzing[];
  vergelijking: Vergelijking[];
  getroffenen?: string | null;
  omvang: Schatting[];
  termijnen: Termijn[];
  verduidelijking?: {
    vraag: string;
    gevraagdOp: string;
    antwoord?: string | null;
    beantwoordOp?: string | null;
  } | null;
  escalaties: Escalatie[];
  prioriteit?: (Punten & { toelichting?: string | null }) | null;
  uitkomst?: { reden: string; datum: string } | null;
  opnieuwBeoordelen?: { reden: string; sinds: string } | null;
  opgegaanIn?: Verwijzing | null;
  samengevoegdUit: (Verwijzing & { titel: string; melder: string; gemeldOp?: string | null })[];
  eigenaar?: string | null;
  aangemaaktOp: string;
  referenties?: Referentie[];
  oplossingen?: OplossingVerwijzing[];
  /** The sub-resources that the asker may post to now. */
  stappen?: string[];
}

/** One fact in the history of an item. */
export interface Feit {
  id: string;
  type: string;
  tijd: string;
  wie?: {
    naam?: string | null;
    rol?: string | null;
    organisatie?: string | null;
    organisatienaam?: string | null;
  } | null;
  reden?: string | null;
}
