/** The register began in 2025; each year since then has a report, the running one so far. */
export const FIRST_REPORT = 2025;

/** Knelpunten that came in from elsewhere may have been solved long before. */
export const FIRST_SOLVED = 2015;

export const yearsSince = (first: number, now: Date = new Date()): number[] =>
  Array.from({ length: Math.max(1, now.getFullYear() - first + 1) }, (_, index) => now.getFullYear() - index);
