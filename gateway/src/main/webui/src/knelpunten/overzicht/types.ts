import type { Land, Status, Trede, Vergelijking, Verwijzing } from '../types';

export interface Matrixcel {
  code: string;
  naam: string;
  aard: string;
  niveau: string;
  status: Status;
  aantal: number;
}

export interface Matrix {
  per: string;
  /** Distinct knelpunten; one may stand in more than one row. */
  totaal: number;
  toelichting?: string | null;
  cellen: Matrixcel[];
  rijtotalen: { code: string; naam: string; aantal: number }[];
}

export interface Wetregel {
  wet: string;
  citeertitel?: string | null;
  aantal: number;
  open: number;
  artikelen: { artikel: string; aantal: number; filter: string }[];
  /** Query of the register that lists exactly what is counted; so in every overview. */
  filter: string;
}

export type WetStatus = 'geldend' | 'vervallen' | 'opgegaan';

/** A law that the register knows by title. */
export interface Wet {
  id: string;
  regeling: string;
  identificatie: string;
  rechtsgebied: string;
  citeertitel: string;
  url?: string | null;
  status: WetStatus;
}

export interface Landenoverzicht {
  landen: { land: Land; aantal: number; filter: string }[];
  vergelijkingen: { knelpunt: Verwijzing & { titel: string }; rijen: Vergelijking[] }[];
}

export interface Oplosser {
  code: string;
  naam: string;
  aantal: number;
  filter: string;
}

export interface Oplossers {
  organisaties: Oplosser[];
  treden: { trede: Trede; aantal: number; onbeantwoord: number; filter: string }[];
}

export interface Opgelost {
  jaar: number;
  aantal: number;
  filter: string;
  items: (Verwijzing & { titel: string; reden: string; sinds: string })[];
}

export interface Inbrengregel {
  doorbraak: string;
  naam: string;
  omschrijving: string;
  toegezegdOp?: string | null;
  geleverdOp?: string | null;
  knelpunten: number;
  filter: string;
}
