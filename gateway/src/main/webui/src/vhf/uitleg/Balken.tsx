import { score } from '../getal';

export interface Balk {
  sleutel: string;
  naam: string;
  bijdrage: number | null;
  bijschrift?: string;
}

/** Bars from a shared zero line; the numbers stand beside them, so the bars themselves are for the eye only. */
export function Balken({ balken, onbekend }: { balken: readonly Balk[]; onbekend: string }) {
  const meest = Math.max(1e-9, ...balken.map((balk) => Math.abs(balk.bijdrage ?? 0)));
  const negatief = balken.some((balk) => (balk.bijdrage ?? 0) < 0);
  return (
    <ul className={negatief ? 'balken balken--tweezijdig' : 'balken'}>
      {balken.map(({ sleutel, naam, bijdrage, bijschrift }) => (
        <li key={sleutel} className="balken__rij">
          <span className="balken__naam">
            {naam} {bijschrift && <span className="quiet">{bijschrift}</span>}
          </span>
          <span className="balken__baan" aria-hidden="true">
            {bijdrage !== null && (
              <span
                className={bijdrage < 0 ? 'balken__balk balken__balk--min' : 'balken__balk'}
                style={{ inlineSize: `${(Math.abs(bijdrage) / meest) * (negatief ? 50 : 100)}%` }}
              />
            )}
          </span>
          <span className="balken__waarde">{bijdrage === null ? onbekend : score(bijdrage)}</span>
        </li>
      ))}
    </ul>
  );
}
