import type { Geometry } from 'geojson';

/** A date with its precision: `2022-Q1` is a quarter, never 1 January. */
export interface Datum {
  waarde: string;
  precisie: string;
}

export interface Bron {
  titel: string;
  url?: string | null;
}

export const FASEN = [
  'idee',
  'verkenning',
  'planuitwerking',
  'realisatie',
  'geblokkeerd',
  'gereed',
  'gestopt',
] as const;
export type Fase = (typeof FASEN)[number];

export interface Maatregel {
  id: string;
  nummer?: string | null;
  naam: string;
  omschrijving?: string | null;
  stroomgebied: string;
  trekker?: string | null;
  programma?: string | null;
  fase: Fase;
  blokkade?: { toelichting?: string | null; knelpunt?: string | null; knelpuntNummer?: string | null } | null;
  financieringInCenten: number;
  hoogsteRisico?: number | null;
  financiers: { organisatie: string; bedragInCenten?: number | null; zekerheid?: string | null }[];
  risicos: { omschrijving: string; oorzaak: string; kans: number; gevolg: number }[];
  effecten: { grootheid: string; waarde: number; tot?: number | null }[];
  driehoek: {
    ontwerp?: string | null;
    landEnBodemgebruik?: string | null;
    watermaatregel?: string | null;
    ontbreekt: string[];
  };
  standVolgensBron?: string | null;
  bronnen: Bron[];
  gebied?: string | null;
  geometrie?: Geometry | null;
  /** The place here has fewer points than the whole one. */
  vereenvoudigd?: boolean;
  indicatief?: boolean | null;
  soorten?: string[];
  laag?: string | null;
  aanpak?: string | null;
  planning?: { begin?: Datum | null; eind?: Datum | null } | null;
  bijdrageNovi?: string | null;
  ontwerp?: string | null;
  landEnBodemgebruik?: string | null;
  watermaatregel?: string | null;
  eigenaar?: string | null;
}

export interface Verbinding {
  id: string;
  van: { soort: 'tafel' | 'programma' | 'maatregel'; id: string };
  naar: { soort: 'tafel' | 'programma' | 'maatregel'; id: string };
}

export interface Synergiebeeld {
  oordeel: 'met-pijnpunt' | 'overwegend-negatief' | 'in-balans' | 'overwegend-positief' | 'onbekend';
  netto: number;
  scores: { thema: string; score?: number | null; reden?: string | null }[];
  onbekend: string[];
}

export interface Stroomgebied {
  id: string;
  code: string;
  naam: string;
}

export interface Programma {
  id: string;
  naam: string;
  soort: string;
  niveau: string;
  status: 'in-uitwerking' | 'vastgesteld' | 'in-uitvoering' | 'afgerond' | 'onbekend';
  trekker?: string | null;
  noviVoegtToe?: string | null;
}

export interface Tafel {
  id: string;
  naam: string;
  doel?: string | null;
  niveau: string;
  voorzitter?: string | null;
  deelnemers: { organisatie: string }[];
  producten: string[];
}

export interface Themadekking {
  thema: string;
  label: string;
  tafels: { naam: string }[];
  programmas: { naam: string }[];
  verbindingen: number;
  stand:
    | 'geen-tafel-en-geen-programma'
    | 'geen-tafel'
    | 'geen-programma'
    | 'niet-verbonden'
    | 'deels-verbonden'
    | 'verbonden';
}

export interface Suggestie {
  sleutel: string;
  maatregelen: { id: string; naam: string; programma: string; stroomgebied: string }[];
  afstandInMeters: number;
  overlapt: boolean;
  periode: { van: string; tot: string; maanden: number; tegelijk: boolean };
  tafel?: { naam: string } | null;
}

export interface Afwenteling {
  id: string;
  maatregel: string;
  stroomgebied: string;
  partij?: string | null;
  toelichting?: string | null;
  overDeGrens: boolean;
  gemarkeerd: boolean;
}

export interface Advies {
  id: string;
  nummer: number;
  titel: string;
  geadresseerde?: string | null;
  ronde: { nummer: number; gepland?: Datum | null; gehouden?: Datum | null };
  status: 'onbeantwoord' | 'overgenomen' | 'deels' | 'niet';
  antwoord?: { reden?: string | null; datum?: string | null } | null;
  maatregelen: string[];
}

export interface Rapport {
  peildatum: string;
  bladA: {
    maatregelen: number;
    geblokkeerd: number;
    totaalInCenten: number;
    zonderFinancier: number;
    perFase: { code: Fase; aantal: number }[];
    perFinancier: { code: string; bedragInCenten: number }[];
  };
  bladB: { stroomgebied: string; naam: string; aantal: number; totaalInCenten: number }[];
}
