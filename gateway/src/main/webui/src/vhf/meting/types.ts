import type { Zichtbaarheid } from '../types';

export const VORMEN = ['cbs-breed', 'cbs-odata', 'sjabloon'] as const;
export type Vorm = (typeof VORMEN)[number];

export interface Meting {
  id: string;
  versie: number;
  naam: string;
  soort: 'nulmeting' | 'vervolgmeting';
  peildatum: string;
  bron: string;
  bronUrl?: string | null;
  drempel: number;
  status: 'concept' | 'vastgesteld';
  uitgave: number;
  indicatoren: string[];
  gebieden: number;
  waarden: number;
  ontbrekend: number;
  controlegetal?: string | null;
  vastgesteldOp?: string | null;
  zichtbaarheid: Zichtbaarheid;
}

/** Work in the background, which goes on when its page is left. */
export interface Taak {
  id: string;
  status: 'wachtend' | 'bezig' | 'gereed' | 'mislukt' | 'geannuleerd';
  gedaan: number;
  totaal?: number | null;
  fout?: string | null;
  aantalFouten: number;
  fouten: { rij: number; veld?: string | null; reden: string }[];
}
