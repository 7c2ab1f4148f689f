import { QueryClient } from '@tanstack/react-query';
import { isTemporary } from './problem';

export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        // What is on screen stays until a hint or the reader asks for more: nothing moves by itself on focus.
        refetchOnWindowFocus: false,
        staleTime: 30_000,
        gcTime: 10 * 60_000,
        retry: (count, error) => isTemporary(error) && count < 2,
        retryDelay: (attempt) => 500 * 2 ** attempt,
      },
      mutations: { retry: false },
    },
  });
}
