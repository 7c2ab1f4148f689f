import { useQuery } from '@tanstack/react-query';
import { read, readData, type Versioned } from '../api/http';
import type { Knelpunt } from './types';

export const API = '/api/knelpunten/v1';

/** Every read of this part has a key that starts so: a change makes them all stale. */
export const KEY = ['knelpunten'] as const;

/** Reads one address of this part of the platform; the address is the key. */
export function useRead<T>(path: string, enabled = true) {
  return useQuery({
    queryKey: [...KEY, path],
    queryFn: ({ signal }) => readData<T>(`${API}${path}`, signal),
    enabled,
  });
}

export function knelpuntKey(id: string) {
  return [...KEY, 'knelpunt', id] as const;
}

/** One knelpunt with its ETag; `id` may also be its number. */
export function useKnelpunt(id: string) {
  return useQuery<Versioned<Knelpunt>>({
    queryKey: knelpuntKey(id),
    queryFn: ({ signal }) => read<Knelpunt>(`${API}/knelpunten/${encodeURIComponent(id)}`, signal),
  });
}
