import { useMutation, useQueryClient } from '@tanstack/react-query';
import { post } from '../../api/http';
import { useIdempotencyKey } from '../../api/idempotency';
import { API, KEY, knelpuntKey } from '../api';
import type { Knelpunt } from '../types';

export interface StapRequest {
  body: Record<string, unknown>;
  etag: string | null;
}

/** Takes a step; what the server answers is the new state, and every list is read again when it is next shown. */
export function useStap(id: string, path: string) {
  const client = useQueryClient();
  const keyOf = useIdempotencyKey();
  return useMutation({
    mutationFn: ({ body, etag }: StapRequest) =>
      post<Knelpunt>(`${API}/knelpunten/${id}/${path}`, {
        body,
        etag,
        idempotencyKey: keyOf({ path, body, etag }),
      }),
    onSuccess: async (answer) => {
      if (answer.data?.id === id) client.setQueryData(knelpuntKey(id), answer);
      await client.invalidateQueries({ queryKey: KEY });
    },
  });
}
