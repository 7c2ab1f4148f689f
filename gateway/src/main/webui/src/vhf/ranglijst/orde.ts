import type { Methode, Rangorderegel } from '../types';

/** From where most piles up; what has no score comes last, by name. */
export function opPlaats<R extends Rangorderegel>(regels: readonly R[], methode: Methode): R[] {
  const plaats = (regel: Rangorderegel) => regel[methode].plaats ?? Number.POSITIVE_INFINITY;
  return [...regels].sort((a, b) => {
    const verschil = plaats(a) - plaats(b);
    // Two without a score: infinity minus infinity is no number.
    return Number.isNaN(verschil) || verschil === 0 ? a.naam.localeCompare(b.naam, 'nl') : verschil;
  });
}

/** In which fifth an area stands: 5 is where most piles up, 0 is without a score. */
export function klasse(regel: Rangorderegel, methode: Methode, aantal: number): number {
  const plaats = regel[methode].plaats;
  if (plaats == null) return 0;
  return 5 - Math.min(4, Math.floor(((plaats - 1) * 5) / aantal));
}
