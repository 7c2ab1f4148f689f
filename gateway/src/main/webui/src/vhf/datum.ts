import type { Datum } from './types';

const VORMEN: readonly [RegExp, string][] = [
  [/^\d{4}-\d{2}-\d{2}$/, 'dag'],
  [/^\d{4}-\d{2}$/, 'maand'],
  [/^\d{4}-Q[1-4]$/, 'kwartaal'],
  [/^\d{4}-H[12]$/, 'halfjaar'],
  [/^\d{4}$/, 'jaar'],
];

/** Reads a date as precise as it was typed; null when it is no date. */
export function parseDatum(tekst: string): Datum | null {
  const waarde = tekst.trim().toUpperCase();
  const precisie = VORMEN.find(([vorm]) => vorm.test(waarde))?.[1];
  return precisie ? { waarde, precisie } : null;
}
