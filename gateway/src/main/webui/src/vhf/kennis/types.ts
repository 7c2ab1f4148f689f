import type { Datum } from '../types';

export const SOORTEN = ['lessen', 'toepassingen', 'kennisvragen', 'bijeenkomsten'] as const;
export type Soort = (typeof SOORTEN)[number];

export interface Les {
  id: string;
  titel: string;
  context: string;
  gedaan: string;
  resultaat: string;
  bewijskracht: 'ervaring' | 'monitoring' | 'evaluatie' | 'onderzoek';
  overdraagbaarNaar: string;
  wijk: string;
}

export interface Toepassing {
  id: string;
  titel: string;
  wijk: string;
  uitWijk: string;
  wie: string;
  wanneer: Datum;
  resultaat?: string | null;
  buitenEigenGemeente: boolean;
}

export interface Kennisvraag {
  id: string;
  titel: string;
  toelichting?: string | null;
  status: 'open' | 'beantwoord';
  antwoorden: { antwoord: string; gegevenOp: string }[];
}

export interface Bijeenkomst {
  id: string;
  titel: string;
  datum: string;
  plaats: string;
  status: 'gepland' | 'gehouden';
  haltes: { gebied: string; onderwerp: string }[];
  opbrengst?: string | null;
}
