export const DOMEINEN = ['fysiek', 'sociaal-economisch', 'gezondheid', 'leefbaarheid', 'jeugd'] as const;
export const METHODEN = ['exponentieel', 'zscore'] as const;
export const NIVEAUS = ['wijk', 'gemeente'] as const;

export type Domein = (typeof DOMEINEN)[number];
export type Methode = (typeof METHODEN)[number];
export type Niveau = (typeof NIVEAUS)[number];
export type Zichtbaarheid = 'intern' | 'partners' | 'openbaar';
export type Richting = 'hoger-is-beter' | 'hoger-is-slechter' | 'geen';

/** A date with its precision: `2022-Q1` is a quarter, never 1 January. */
export interface Datum {
  waarde: string;
  precisie: string;
}

export interface Schatting {
  waarde?: number | null;
  minimum?: number | null;
  maximum?: number | null;
  eenheid: string;
  bron: string;
  url?: string | null;
  datum?: Datum | null;
}

export interface Gebied {
  id: string;
  versie: number;
  code: string;
  soort: string;
  naam: string;
  korteNaam?: string | null;
  ouders: string[];
  vhfWijkSinds?: Datum | null;
  centroide?: { lengtegraad: number; breedtegraad: number } | null;
  inwoners?: Schatting | null;
  woningen?: Schatting | null;
  bron: string;
  bronUrl?: string | null;
}

export interface Indicator {
  id: string;
  code: string;
  naam: string;
  definitie: string;
  domein?: Domein | null;
  eenheid: string;
  richting: Richting;
  gewichtsbasis?: string | null;
  referentiewaarden: { jaar: number; waarde: number; bron: string }[];
  bron: string;
  bronUrl?: string | null;
}

export interface Indicatorbijdrage {
  indicator: string;
  domein: Domein;
  /** Absent is unknown, never 0. */
  waarde?: number | null;
  /** Distance from the mean of the region in standard deviations; positive is worse. */
  z?: number | null;
  /** How many persons or homes are behind the value: so heavily the area weighs in the mean. */
  grondslag: number;
  aandeel: number;
  bijdrage: number;
}

export interface Domeinbijdrage {
  domein: Domein;
  /** Average rank, 1 the best-off. */
  rang?: number | null;
  aantal: number;
  /** The transformed rank, 0 to 100. */
  x?: number | null;
  aandeel: number;
  bijdrage: number;
}

export interface Stapeling {
  slechtsteVijfde: Domein[];
  zonderGegevens: Domein[];
  domeinen: number;
  gestapeld: boolean;
  leesbaar: string;
}

export interface Score<B> {
  score?: number | null;
  /** 1 is where most piles up; equal scores share a place. */
  plaats?: number | null;
  bijdragen: B[];
}

/** One area in the order of cumulation, by both methods, with what each score is made of. */
export interface Rangorderegel {
  gebied: string;
  naam: string;
  zscore: Score<Indicatorbijdrage>;
  exponentieel: Score<Domeinbijdrage>;
  stapeling: Stapeling;
}

/** How heavily each domain and each indicator counts; what is not named counts once. */
export interface Gewichten {
  domeinen: Partial<Record<Domein, number>>;
  indicatoren: Record<string, number>;
}

/** An indicator as it was when it was weighed. */
export interface GewogenIndicator {
  indicator: string;
  naam: string;
  domein: Domein;
  eenheid: string;
  hogerIsSlechter: boolean;
  gewicht: number;
}

/** All weights that were computed with, the ordinary ones too. */
export interface Weegschema {
  domeinen: { domein: Domein; gewicht: number }[];
  indicatoren: GewogenIndicator[];
}

export const STREKKINGEN = ['ernstiger', 'minder-ernstig', 'anders'] as const;
export type Strekking = (typeof STREKKINGEN)[number];

/** Local knowledge that contradicts a score, which it stands beside and does not change. */
export interface Tegenspraak {
  id: string;
  versie: number;
  gebied: string;
  domein?: Domein | null;
  strekking: Strekking;
  tekst: string;
  door: string;
  bron?: string | null;
  datum: Datum;
  zichtbaarheid: Zichtbaarheid;
}

export interface GebiedInRangorde extends Rangorderegel {
  tegenspraken: Tegenspraak[];
}

/** The areas of one kind in order, with the weights that gave it. */
export interface Rangordelijst {
  niveau: Niveau;
  volgorde: Methode;
  gewichten: Weegschema;
  items: GebiedInRangorde[];
}
