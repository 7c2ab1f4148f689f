import { useQuery } from '@tanstack/react-query';
import { readData } from '../api/http';

/** Who is using the app. Without login only `aangemeld` is filled, and the public view is shown. */
export interface Sessie {
  aangemeld: boolean;
  naam?: string | null;
  organisatie?: string | null;
  organisatienaam?: string | null;
  rechten: string[];
}

const PUBLIC: Sessie = { aangemeld: false, rechten: [] };

export function useSessieQuery() {
  return useQuery({
    queryKey: ['sessie'],
    queryFn: ({ signal }) => readData<Sessie>('/api/gebied/v1/sessie', signal),
    staleTime: 5 * 60_000,
  });
}

export function useSessie(): Sessie {
  return useSessieQuery().data ?? PUBLIC;
}

/** Hides what would be refused; the services decide. */
export function heeftRecht(sessie: Sessie, ...rechten: string[]): boolean {
  return sessie.rechten.some((recht) => recht === 'beheerder' || rechten.includes(recht));
}
