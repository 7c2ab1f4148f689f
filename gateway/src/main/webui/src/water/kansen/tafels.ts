import type { Programma, Tafel, Verbinding } from '../types';

export interface Eindkeuze {
  soort: 'tafel' | 'programma';
  id: string;
  naam: string;
}

/** What can be connected on behalf of a programme: its tafels, and then itself. A programme is at a tafel by a connection that was made. */
export function einden(
  programma: string,
  verbindingen: readonly Verbinding[],
  tafels: readonly Tafel[],
  programmas: readonly Programma[],
): Eindkeuze[] {
  const eigen = new Set(
    verbindingen.flatMap(({ van, naar }) =>
      van.soort === 'tafel' && naar.id === programma
        ? [van.id]
        : naar.soort === 'tafel' && van.id === programma
          ? [naar.id]
          : [],
    ),
  );
  return [
    ...tafels
      .filter(({ id }) => eigen.has(id))
      .map(({ id, naam }): Eindkeuze => ({ soort: 'tafel', id, naam })),
    ...programmas
      .filter(({ id }) => id === programma)
      .map(({ id, naam }): Eindkeuze => ({ soort: 'programma', id, naam })),
  ];
}
