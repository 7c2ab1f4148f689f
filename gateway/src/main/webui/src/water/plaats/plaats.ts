import type { Geometry } from 'geojson';
import { vanRd } from './rd';

export const VORMEN = ['punt', 'lijn', 'vlak'] as const;
export type Vorm = (typeof VORMEN)[number];
export type Punt = readonly [lengte: number, breedte: number];

/** A place as it is being drawn: one point per line, which a click adds and the keyboard can write. */
export interface Plaats {
  vorm: Vorm;
  tekst: string;
}

export const NERGENS: Plaats = { vorm: 'punt', tekst: '' };

const MINSTENS = { punt: 1, lijn: 2, vlak: 3 } as const;

export type Tekort = 'onleesbaar' | 'buiten' | 'te-weinig' | 'te-veel';

const regels = (tekst: string) => tekst.split('\n').filter((regel) => regel.trim() !== '');

/** Two numbers, with a point or a comma for decimals: longitude and latitude in either order, or x and y in RD. */
function punt(regel: string): Punt | Tekort {
  const delen = regel.trim().split(/[\s;]+/);
  const [een, ander, ...rest] = delen.length === 1 ? regel.trim().split(',') : delen;
  const getallen = [een, ander].map((deel) =>
    Number((deel ?? '').replace(/,$/, '').replace(',', '.') || 'x'),
  );
  const [a, b] = getallen;
  if (rest.length > 0 || a === undefined || b === undefined || Number.isNaN(a) || Number.isNaN(b))
    return 'onleesbaar';
  if (a > 1000 && b > 1000) return a < 300_000 && b > 280_000 && b < 640_000 ? vanRd(a, b) : 'buiten';
  const [lengte, breedte] = a > b ? [b, a] : [a, b];
  return lengte > 2 && lengte < 9 && breedte > 49 && breedte < 54 ? [lengte, breedte] : 'buiten';
}

/** The points that can be read, and what is wrong with the first line that cannot. */
export function lees({ tekst }: Plaats): { punten: Punt[]; fout?: { regel: number; tekort: Tekort } } {
  const punten: Punt[] = [];
  for (const [index, regel] of regels(tekst).entries()) {
    const gelezen = punt(regel);
    if (typeof gelezen === 'string') return { punten, fout: { regel: index + 1, tekort: gelezen } };
    punten.push(gelezen);
  }
  return { punten };
}

/** What stands in the way of keeping this place; nothing where there is none, or a good one. */
export function tekort(plaats: Plaats): { regel: number; tekort: Tekort } | undefined {
  const { punten, fout } = lees(plaats);
  if (fout || punten.length === 0) return fout;
  if (punten.length < MINSTENS[plaats.vorm]) return { regel: punten.length, tekort: 'te-weinig' };
  return plaats.vorm === 'punt' && punten.length > 1 ? { regel: 2, tekort: 'te-veel' } : undefined;
}

export function geometrieVan(plaats: Plaats): Geometry | null {
  const punten = lees(plaats).punten.map(([lengte, breedte]) => [lengte, breedte]);
  const [eerste] = punten;
  if (!eerste || punten.length < MINSTENS[plaats.vorm]) return null;
  switch (plaats.vorm) {
    case 'punt':
      return { type: 'Point', coordinates: eerste };
    case 'lijn':
      return { type: 'LineString', coordinates: punten };
    case 'vlak':
      return { type: 'Polygon', coordinates: [[...punten, eerste]] };
  }
}

const alsRegel = ([lengte = 0, breedte = 0]: readonly number[]) =>
  `${lengte.toFixed(6)} ${breedte.toFixed(6)}`;

/** A click: a point moves there, a line or surface grows. */
export function metPunt(plaats: Plaats, nieuw: Punt): Plaats {
  const oud = plaats.vorm === 'punt' ? [] : regels(plaats.tekst);
  return { ...plaats, tekst: [...oud, alsRegel(nieuw)].join('\n') };
}

export function zonderLaatste(plaats: Plaats): Plaats {
  return { ...plaats, tekst: regels(plaats.tekst).slice(0, -1).join('\n') };
}

/** The same place to draw on; null where the shape has parts or holes, which cannot be drawn by clicking. */
export function plaatsVan(geometrie: Geometry | null | undefined): Plaats | null {
  switch (geometrie?.type) {
    case undefined:
      return NERGENS;
    case 'Point':
      return { vorm: 'punt', tekst: alsRegel(geometrie.coordinates) };
    case 'LineString':
      return { vorm: 'lijn', tekst: geometrie.coordinates.map(alsRegel).join('\n') };
    case 'Polygon':
      return geometrie.coordinates.length === 1
        ? { vorm: 'vlak', tekst: (geometrie.coordinates[0] ?? []).slice(0, -1).map(alsRegel).join('\n') }
        : null;
    default:
      return null;
  }
}
