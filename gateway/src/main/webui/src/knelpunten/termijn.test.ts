import { describe, expect, it } from 'vitest';
import { sortTermijnen, termijnstand } from './termijn';

describe('termijn', () => {
  it.each([
    ['2026-05-01', '2026-05-02', 'overschreden'],
    ['2026-05-02', '2026-05-02', 'binnenkort'],
    ['2026-05-09', '2026-05-02', 'binnenkort'],
    ['2026-05-10', '2026-05-02', 'op-tijd'],
  ])('uiterlijk %s is op %s %s', (uiterlijkOp, today, stand) => {
    expect(termijnstand(uiterlijkOp, today)).toBe(stand);
  });

  it('zet wat loopt voor wat klaar is, en wat het eerst afloopt bovenaan', () => {
    const termijn = (uiterlijkOp: string, afgerondOp?: string) => ({
      soort: 'uitkomst' as const,
      begonnenOp: '2026-01-01',
      uiterlijkOp,
      afgerondOp,
    });

    const sorted = sortTermijnen([
      termijn('2026-01-08', '2026-01-05'),
      termijn('2026-09-01'),
      termijn('2026-03-01'),
    ]);

    expect(sorted.map((each) => each.uiterlijkOp)).toEqual(['2026-03-01', '2026-09-01', '2026-01-08']);
  });
});
