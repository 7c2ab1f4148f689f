import { useInfiniteQuery } from '@tanstack/react-query';
import { readData } from '../../api/http';
import type { Page } from '../../api/page';
import { API, KEY } from '../api';
import { filterQuery, sortOf } from '../filters';
import type { KnelpuntSamenvatting } from '../types';

export const PAGE_SIZE = 50;

/** The register as the address asks for it, a page at a time. */
export function useRegister(params: URLSearchParams) {
  const query = filterQuery(params);
  query.set('sorteer', sortOf(params));
  return useInfiniteQuery({
    queryKey: [...KEY, 'register', query.toString()],
    initialPageParam: '',
    queryFn: ({ pageParam, signal }) => {
      const asked = new URLSearchParams(query);
      asked.set('paginaGrootte', String(PAGE_SIZE));
      if (pageParam) asked.set('cursor', pageParam);
      // The total is counted once, with the first page.
      else asked.set('aantal', 'true');
      return readData<Page<KnelpuntSamenvatting>>(`${API}/knelpunten?${asked}`, signal);
    },
    getNextPageParam: (last) => last.volgende ?? undefined,
    placeholderData: (previous) => previous,
  });
}
