import type { ReactNode } from 'react';

export type Tone = 'neutral' | 'info' | 'positive' | 'warning' | 'negative';

/** A short label; its colour only repeats what its text says. */
export function Badge({ tone = 'neutral', children }: { tone?: Tone; children: ReactNode }) {
  return <span className={`nl-data-badge badge badge--${tone}`}>{children}</span>;
}
