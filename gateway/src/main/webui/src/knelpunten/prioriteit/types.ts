import type { Criterium, Punten, Status, Zichtbaarheid } from '../types';

export type Gewichten = Record<Criterium, number>;

export interface Plaats {
  rang: number;
  id: string;
  nummer: string;
  titel: string;
  status: Status;
  prioriteit?: (Punten & { toelichting?: string | null }) | null;
  score: number;
}

export interface Ranglijst {
  gewichten: Gewichten;
  items: Plaats[];
}

export interface Lijstregel {
  rang: number;
  knelpunt: string;
  nummer: string;
  titel: string;
  score: number;
  statusBijVaststelling?: Status | null;
  /** Year of the earlier list where it stood without an outcome. */
  overgenomenUit?: number | null;
  status: Status;
  uitkomst?: { status: Status; datum?: string | null } | null;
}

/** Frozen when it was made; what became of each line since is beside it. */
export interface Prioriteitenlijst {
  id: string;
  jaar: number;
  gewichten: Gewichten;
  regels: Lijstregel[];
  reden?: string | null;
  zichtbaarheid: Zichtbaarheid;
  vastgesteldOp: string;
  afgerond: boolean;
}
