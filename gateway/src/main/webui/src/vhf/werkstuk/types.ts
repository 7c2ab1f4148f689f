import type { Zichtbaarheid } from '../types';

/** What all work of this part has; what a kind adds is read by name. */
export interface Werkstuk extends Record<string, unknown> {
  id: string;
  versie: number;
  titel: string;
  status?: string;
  wijk?: string | null;
  /** Of a barrière: the knelpunt that it became. */
  knelpunt?: string | null;
  zichtbaarheid: Zichtbaarheid;
  eigenaar?: string | null;
}
