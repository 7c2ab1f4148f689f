// Places in an order, where equal values share; NaN is what is not known. As in the service's Rangen.

/** To six decimals: finer differences come from the order of adding, not from an area. */
export function afgerond(waarde: number): number {
  return Math.round(waarde * 1e6) / 1e6 || 0;
}

function oplopend(waarden: readonly number[]): number[] {
  return waarden
    .map((_, index) => index)
    .filter((index) => !Number.isNaN(waarden[index]))
    .sort((a, b) => (waarden[a] ?? 0) - (waarden[b] ?? 0));
}

/** The rank of each value from 1 (lowest) to N (highest); equal values get the average of their ranks. */
export function gemiddeldeRangen(waarden: readonly number[]): number[] {
  const volgorde = oplopend(waarden);
  const rangen = waarden.map(() => Number.NaN);
  let van = 0;
  while (van < volgorde.length) {
    const waarde = waarden[volgorde[van] ?? 0];
    let tot = van + 1;
    while (tot < volgorde.length && waarden[volgorde[tot] ?? 0] === waarde) tot++;
    for (const index of volgorde.slice(van, tot)) rangen[index] = (van + 1 + tot) / 2;
    van = tot;
  }
  return rangen;
}

/** The place of each score, 1 for the highest; equal scores share the first of their places. Null without a score. */
export function plaatsen(scores: readonly number[]): (number | null)[] {
  const volgorde = oplopend(scores).reverse();
  const uitkomst: (number | null)[] = scores.map(() => null);
  volgorde.forEach((index, positie) => {
    const vorige = volgorde[positie - 1];
    const gelijk = vorige !== undefined && scores[vorige] === scores[index];
    uitkomst[index] = gelijk ? (uitkomst[vorige] ?? null) : positie + 1;
  });
  return uitkomst;
}

export const bekendAantal = (waarden: readonly number[]) =>
  waarden.filter((waarde) => !Number.isNaN(waarde)).length;
