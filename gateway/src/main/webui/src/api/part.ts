import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { post, read, readData, type Versioned } from './http';
import { useIdempotencyKey } from './idempotency';
import type { Page } from './page';

/** Far above what a region has of anything that is shown whole; a list that goes on for ever is a fault of ours. */
const MOST_PAGES = 25;

export type Part = ReturnType<typeof part>;

/** How one part of the platform is read and told what to do; every key starts with that of the part, so that a change makes all of it stale. */
export function part(base: string, key: readonly string[]) {
  /** Reads one address; the address is the key. */
  function useRead<T>(path: string, enabled = true) {
    return useQuery({
      queryKey: [...key, path],
      queryFn: ({ signal }) => readData<T>(`${base}${path}`, signal),
      enabled,
    });
  }

  /** One item with its ETag, to change it by. */
  function useItem<T>(path: string) {
    return useQuery<Versioned<T>>({
      queryKey: [...key, 'item', path],
      queryFn: ({ signal }) => read<T>(`${base}${path}`, signal),
    });
  }

  /** All pages of a collection that is small enough to show whole, such as the gebieden. */
  function useAll<T>(path: string, enabled = true) {
    return useQuery({
      queryKey: [...key, 'all', path],
      queryFn: async ({ signal }) => {
        const items: T[] = [];
        const separator = path.includes('?') ? '&' : '?';
        let cursor: string | null | undefined;
        for (let page = 0; page < MOST_PAGES; page++) {
          const next = cursor ? `&cursor=${encodeURIComponent(cursor)}` : '';
          const answer = await readData<Page<T>>(
            `${base}${path}${separator}paginaGrootte=200${next}`,
            signal,
          );
          items.push(...answer.items);
          cursor = answer.volgende;
          if (!cursor) break;
        }
        return items;
      },
      enabled,
    });
  }

  /** Sends one command or one change of fields, once however often it is clicked; every list is read again afterwards. */
  function useStap<T = unknown>(path: string, etag?: string | null, send = post) {
    const client = useQueryClient();
    const keyOf = useIdempotencyKey();
    return useMutation({
      mutationFn: (body: Record<string, unknown>) =>
        send<T>(`${base}${path}`, { body, etag: etag ?? null, idempotencyKey: keyOf({ path, body, etag }) }),
      onSuccess: () => client.invalidateQueries({ queryKey: key }),
    });
  }

  return { key, useRead, useItem, useAll, useStap };
}
