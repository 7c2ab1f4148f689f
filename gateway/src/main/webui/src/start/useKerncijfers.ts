import { useRead } from '../knelpunten/api';
import type { Status } from '../knelpunten/types';

export interface Matrixcel {
  code: string;
  naam: string;
  aard: string;
  niveau: string;
  status: Status;
  aantal: number;
  filter?: string;
}

export interface Matrix {
  per: string;
  totaal: number;
  toelichting?: string;
  cellen: Matrixcel[];
  rijtotalen: { code: string; naam: string; aantal: number; filter?: string }[];
}

export const useKerncijfers = () => useRead<Matrix>('/overzichten/matrix?per=opgave');
