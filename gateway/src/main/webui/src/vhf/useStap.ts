import { useMutation, useQueryClient } from '@tanstack/react-query';
import { post } from '../api/http';
import { useIdempotencyKey } from '../api/idempotency';
import { API, KEY } from './api';

/** Sends one command or one change of fields of this part, once however often it is clicked; every list is read again afterwards. */
export function useStap<T = unknown>(path: string, etag?: string | null, send = post) {
  const client = useQueryClient();
  const keyOf = useIdempotencyKey();
  return useMutation({
    mutationFn: (body: Record<string, unknown>) =>
      send<T>(`${API}${path}`, { body, etag: etag ?? null, idempotencyKey: keyOf({ path, body, etag }) }),
    onSuccess: () => client.invalidateQueries({ queryKey: KEY }),
  });
}
