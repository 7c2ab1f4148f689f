import { useAll } from './api';
import type { Stroomgebied } from './types';

/** Names of basins by their code; the code until they are read. */
export function useStroomgebieden() {
  const gebieden = useAll<Stroomgebied>('/stroomgebieden').data;
  return (code: string) => gebieden?.find((each) => each.code === code)?.naam ?? code;
}
