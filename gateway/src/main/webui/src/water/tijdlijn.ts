import type { Datum } from './types';

export interface Duur {
  van: number;
  tot: number;
}

const KWARTAAL: Record<string, [number, number]> = {
  Q1: [0, 0.25],
  Q2: [0.25, 0.5],
  Q3: [0.5, 0.75],
  Q4: [0.75, 1],
  H1: [0, 0.5],
  H2: [0.5, 1],
};

/** From when to when a date may be, in years: `2027` is the whole of 2027, a month a twelfth of it. */
function reikwijdte(waarde: string): Duur | null {
  const jaar = Number(waarde.slice(0, 4));
  if (!/^\d{4}/.test(waarde)) return null;
  const rest = waarde.slice(5);
  const deel = KWARTAAL[rest.slice(0, 2)];
  if (deel) return { van: jaar + deel[0], tot: jaar + deel[1] };
  const maand = Number(rest.slice(0, 2));
  return maand >= 1 && maand <= 12
    ? { van: jaar + (maand - 1) / 12, tot: jaar + maand / 12 }
    : { van: jaar, tot: jaar + 1 };
}

/** How long something may take by its planning; null where nothing is known. */
export function duur(planning?: { begin?: Datum | null; eind?: Datum | null } | null): Duur | null {
  const [begin, eind] = [planning?.begin, planning?.eind].map((datum) =>
    datum ? reikwijdte(datum.waarde) : null,
  );
  const van = begin ?? eind;
  const tot = eind ?? begin;
  return van && tot ? { van: van.van, tot: Math.max(tot.tot, van.tot) } : null;
}
