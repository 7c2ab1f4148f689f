import type { Zichtbaarheid } from '../types';

/** The three questions of the source, as fixed headings. */
export const VRAGEN = [
  'hoe-integraal-nu',
  'welke-knelpunten-en-barrieres',
  'hoe-naar-effectieve-integrale-aanpak',
] as const;
export type Vraag = (typeof VRAGEN)[number];

export const AARDEN = [
  'wettelijk',
  'financieel',
  'organisatorisch',
  'kennis',
  'eigendom',
  'verdienmodel',
] as const;

export interface Wachtend {
  volgnummer: number;
  gemeente: string;
  naam: string;
  plaats?: number | null;
  gepland?: string | null;
  geplandOp?: string | null;
  laatsteGesprek?: string | null;
}

export interface Gesprek {
  id: string;
  versie: number;
  titel: string;
  gemeente: string;
  geplandOp?: string | null;
  wijken: string[];
  deelnemers: { rol: string; organisatie?: string | null }[];
  toelichting?: string | null;
  status: 'gepland' | 'afgerond';
  antwoorden: { wijk: string; vraag: Vraag; antwoord: string }[];
  nogTeBeantwoorden: number;
  afspraken: {
    nummer: number;
    wat: string;
    verantwoordelijke: string;
    uiterlijkOp: string;
    nagekomenOp?: string | null;
  }[];
  afgerondOp?: string | null;
  samenvatting?: string | null;
  zichtbaarheid: Zichtbaarheid;
}

export interface Barriere {
  id: string;
  titel: string;
  omschrijving: string;
  aard: (typeof AARDEN)[number];
  wijk?: string | null;
  gesprek?: string | null;
  status: 'geidentificeerd' | 'in-behandeling' | 'weggenomen' | 'geaccepteerd';
  knelpunt?: string | null;
  knelpuntNummer?: string | null;
  knelpuntStatus?: string | null;
}
