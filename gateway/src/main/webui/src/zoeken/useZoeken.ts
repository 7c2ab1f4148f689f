import { useInfiniteQuery } from '@tanstack/react-query';
import { readData } from '../api/http';
import type { Page } from '../api/page';

export interface Zoekresultaat {
  urn: string;
  soort: string;
  id: string;
  nummer?: string | null;
  titel: string;
  /** A piece of the text with the words that match between `<mark>` and `</mark>`. */
  fragment?: string | null;
  status?: string | null;
  gewijzigdOp?: string | null;
}

export interface Facet {
  naam: string;
  waarden: { code: string; naam: string; aantal: number }[];
}

interface Answer extends Page<Zoekresultaat> {
  facetten?: Facet[];
}

/** Results for the query as it stands in the address: `zoek` and the chosen facets. */
export function useZoeken(params: URLSearchParams) {
  const query = params.toString();
  return useInfiniteQuery({
    queryKey: ['zoeken', query],
    enabled: (params.get('zoek') ?? '') !== '',
    initialPageParam: '',
    queryFn: ({ pageParam, signal }) => {
      const asked = new URLSearchParams(query);
      asked.set('aantal', 'true');
      if (pageParam) asked.set('cursor', pageParam);
      return readData<Answer>(`/api/gebied/v1/zoekresultaten?${asked}`, signal);
    },
    getNextPageParam: (last) => last.volgende ?? undefined,
    placeholderData: (previous) => previous,
  });
}
