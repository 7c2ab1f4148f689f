import { useCallback, useMemo } from 'react';
import { useAll } from './api';
import type { Gebied } from './types';

/** Names of gebieden by their code; the code until they are read. */
export function useNamen() {
  const gemeenten = useAll<Gebied>('/gebieden?soort=gemeente');
  const wijken = useAll<Gebied>('/gebieden?soort=wijk');
  const perCode = useMemo(
    () => new Map([...(gemeenten.data ?? []), ...(wijken.data ?? [])].map((each) => [each.code, each.naam])),
    [gemeenten.data, wijken.data],
  );
  const naam = useCallback((code: string) => perCode.get(code) ?? code, [perCode]);
  const wijkenVan = useCallback(
    (gemeente: string) => (wijken.data ?? []).filter((wijk) => wijk.code.slice(2, 6) === gemeente.slice(2)),
    [wijken.data],
  );
  const gemeenteVan = useCallback(
    (wijk: string) => (wijk.startsWith('WK') ? perCode.get(`GM${wijk.slice(2, 6)}`) : undefined),
    [perCode],
  );
  return { naam, wijkenVan, gemeenteVan };
}
