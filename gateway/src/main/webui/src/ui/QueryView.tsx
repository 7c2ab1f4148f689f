import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ProblemAlert } from './ProblemAlert';
import { Skeleton } from './Skeleton';

interface Props<T> {
  query: UseQueryResult<T>;
  children: (data: T) => ReactNode;
  lines?: number;
}

/** Loading, failed or there. Data that was read before stays on screen when reading it again fails. */
export function QueryView<T>({ query, children, lines = 4 }: Props<T>) {
  if (query.data !== undefined) return <>{children(query.data)}</>;
  if (query.isError) return <ProblemAlert error={query.error} onRetry={() => void query.refetch()} />;
  return <Skeleton lines={lines} />;
}
