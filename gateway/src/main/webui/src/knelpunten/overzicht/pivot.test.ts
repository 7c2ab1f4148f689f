import { describe, expect, it } from 'vitest';
import { celUrl, pivot } from './pivot';
import type { Matrix } from './types';

const cel = (code: string, aard: string, status: 'gemeld' | 'opgelost', aantal: number) => ({
  code,
  naam: code.toUpperCase(),
  aard,
  niveau: 'eu',
  status,
  aantal,
});

const matrix: Matrix = {
  per: 'opgave',
  totaal: 5,
  cellen: [
    cel('a', 'wet-of-regel', 'gemeld', 2),
    cel('a', 'uitvoeringspraktijk', 'gemeld', 1),
    cel('b', 'wet-of-regel', 'opgelost', 3),
  ],
  rijtotalen: [],
};

describe('matrix', () => {
  it('telt per rij en kolom precies de cellen op', () => {
    const [a, b] = pivot(matrix, 'status');

    expect(a).toMatchObject({ code: 'a', totaal: 3 });
    expect([...(a?.cellen ?? [])]).toEqual([['gemeld', 3]]);
    expect(b?.cellen.get('opgelost')).toBe(3);
  });

  it('houdt een rij zonder knelpunten zichtbaar', () => {
    const rows = pivot({ ...matrix, rijtotalen: [{ code: 'c', naam: 'C', aantal: 0 }] }, 'aard');

    expect(rows.find((row) => row.code === 'c')).toMatchObject({ totaal: 0 });
  });

  it('leidt van een cel naar precies wat is geteld, met de filters die aan stonden', () => {
    expect(celUrl(new URLSearchParams('land=nl'), { opgave: 'a', status: 'gemeld' })).toBe(
      '/knelpunten?land=nl&opgave=a&status=gemeld',
    );
  });
});
