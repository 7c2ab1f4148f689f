import type { Filter } from '../filters';
import type { Matrix, Matrixcel } from './types';

export const PER = ['opgave', 'doorbraak', 'focusonderdeel'] as const;
export type Per = (typeof PER)[number];

export const KOLOMMEN = ['status', 'aard', 'niveau'] as const;
export type Kolom = (typeof KOLOMMEN)[number];

export interface Rij {
  code: string;
  naam: string;
  totaal: number;
  cellen: Map<string, number>;
}

/** Adds the cells of the answer up to rows by one dimension; each knelpunt is in one cell of its row, so sums are exact. */
export function pivot(matrix: Matrix, kolom: Kolom): Rij[] {
  const rows = new Map<string, Rij>();
  const rowOf = (code: string, naam: string) => {
    const known = rows.get(code) ?? { code, naam, totaal: 0, cellen: new Map<string, number>() };
    rows.set(code, known);
    return known;
  };
  for (const { code, naam } of matrix.rijtotalen) rowOf(code, naam);
  for (const cel of matrix.cellen) {
    const row = rowOf(cel.code, cel.naam);
    const value = cel[kolom satisfies keyof Matrixcel];
    row.totaal += cel.aantal;
    row.cellen.set(value, (row.cellen.get(value) ?? 0) + cel.aantal);
  }
  return [...rows.values()];
}

/** The register narrowed to exactly what a cell counts: its row, its column, and the filters that were on. */
export function celUrl(filters: URLSearchParams, choices: Partial<Record<Filter, string>>): string {
  const query = new URLSearchParams(filters);
  for (const [filter, value] of Object.entries(choices)) query.set(filter, value);
  return `/knelpunten?${query}`;
}
