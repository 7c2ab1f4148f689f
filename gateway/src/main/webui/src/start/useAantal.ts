import type { Page } from '../api/page';
import { useRead } from '../knelpunten/api';

/** How many items of the register a filter has; the list behind it shows exactly these. Null when it cannot be read. */
export function useAantal(filter: string, enabled = true): number | null | undefined {
  const query = useRead<Page<unknown>>(`/knelpunten?${filter}&aantal=true&paginaGrootte=1`, enabled);
  return query.data?.aantal ?? (query.isError ? null : undefined);
}
