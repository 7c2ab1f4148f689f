const scoreFormat = new Intl.NumberFormat('nl-NL', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const deelFormat = new Intl.NumberFormat('nl-NL', { style: 'percent', maximumFractionDigits: 0 });
const waardeFormat = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 2 });

/** Two decimals always, so that contributions stand under each other. */
export const score = (waarde: number) => scoreFormat.format(waarde);
export const deel = (waarde: number) => deelFormat.format(waarde);

/** A figure with its unit, as people write it: 41,3 %, 210 x 1 000 euro. */
export const metEenheid = (waarde: number, eenheid: string) =>
  eenheid === 'aantal' ? waardeFormat.format(waarde) : `${waardeFormat.format(waarde)} ${eenheid}`;
