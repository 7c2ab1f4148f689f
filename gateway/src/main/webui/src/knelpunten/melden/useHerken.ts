import { useQuery } from '@tanstack/react-query';
import { post } from '../../api/http';
import { ProblemError } from '../../api/problem';
import { useDebounced } from '../../ui/useDebounced';
import { API } from '../api';

export interface Herkend {
  stelsel: string;
  identificatie: string;
  tekst: string;
  link?: string | null;
}

export type Herkenning =
  | { soort: 'leeg' | 'bezig' | 'storing' }
  | { soort: 'herkend'; herkend: Herkend }
  | { soort: 'fout'; reden: string };

const SHORTEST = 4;

/** Recognises an identifier of a law while it is typed; a fault of the platform is not a fault of the writer. */
export function useHerken(text: string): Herkenning {
  const asked = useDebounced(text.trim(), 350);
  const query = useQuery({
    queryKey: ['herken', asked],
    enabled: asked.length >= SHORTEST,
    queryFn: async () =>
      (await post<Herkend>(`${API}/regelverwijzingen/_herken`, { body: { tekst: asked } })).data,
    staleTime: 10 * 60_000,
    retry: false,
  });
  if (text.trim().length < SHORTEST) return { soort: 'leeg' };
  if (asked !== text.trim() || query.isPending) return { soort: 'bezig' };
  if (query.data) return { soort: 'herkend', herkend: query.data };
  if (query.error instanceof ProblemError && query.error.status === 400) {
    return { soort: 'fout', reden: query.error.problem.fouten[0]?.reden ?? query.error.message };
  }
  return { soort: 'storing' };
}
