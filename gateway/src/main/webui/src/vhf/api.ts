import { useQuery } from '@tanstack/react-query';
import { read, readData, type Versioned } from '../api/http';
import type { Page } from '../api/page';

export const API = '/api/vhf/v1';

/** Every read of this part has a key that starts so: a change makes them all stale. */
export const KEY = ['vhf'] as const;

/** Reads one address of this part of the platform; the address is the key. */
export function useRead<T>(path: string, enabled = true) {
  return useQuery({
    queryKey: [...KEY, path],
    queryFn: ({ signal }) => readData<T>(`${API}${path}`, signal),
    enabled,
  });
}

/** One item with its ETag, to change it by. */
export function useItem<T>(path: string) {
  return useQuery<Versioned<T>>({
    queryKey: [...KEY, 'item', path],
    queryFn: ({ signal }) => read<T>(`${API}${path}`, signal),
  });
}

/** Far above what a region has of anything that is shown whole; a list that goes on for ever is a fault of ours. */
const MOST_PAGES = 25;

/** All pages of a collection that is small enough to show whole, such as the gebieden. */
export function useAll<T>(path: string, enabled = true) {
  return useQuery({
    queryKey: [...KEY, 'all', path],
    queryFn: async ({ signal }) => {
      const items: T[] = [];
      const separator = path.includes('?') ? '&' : '?';
      let cursor: string | null | undefined;
      for (let page = 0; page < MOST_PAGES; page++) {
        const next = cursor ? `&cursor=${encodeURIComponent(cursor)}` : '';
        const answer = await readData<Page<T>>(`${API}${path}${separator}paginaGrootte=200${next}`, signal);
        items.push(...answer.items);
        cursor = answer.volgende;
        if (!cursor) break;
      }
      return items;
    },
    enabled,
  });
}
