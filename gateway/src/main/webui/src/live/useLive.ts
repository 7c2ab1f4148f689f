import { useCallback, useEffect, useState } from 'react';
import type { Hint } from './connection';
import { subscribe } from './hints';

/** Calls back for every hint while the component is shown. */
export function useHint(onHint: (hint: Hint) => void): void {
  useEffect(() => subscribe(onHint), [onHint]);
}

/**
 * Counts what changed since the reader last looked, so that a list can offer to read again instead of moving under
 * the reader's hands.
 */
export function useChanges(concerns: (hint: Hint) => boolean): { count: number; reset: () => void } {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  useHint(
    useCallback(
      (hint: Hint) => {
        if (concerns(hint)) setIds((known) => (known.has(hint.id) ? known : new Set(known).add(hint.id)));
      },
      [concerns],
    ),
  );
  const reset = useCallback(() => setIds(new Set()), []);
  return { count: ids.size, reset };
}
