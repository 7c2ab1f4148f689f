import { expect, it } from 'vitest';
import type { Programma, Tafel, Verbinding } from '../types';
import { einden } from './tafels';

const programmas = [{ id: 'p1', naam: 'Propositie' } as Programma, { id: 'p2', naam: 'Midden' } as Programma];
const tafels = [{ id: 't1', naam: 'Beleidstafel' } as Tafel, { id: 't2', naam: 'Stuurgroep' } as Tafel];
const verbinding = (van: string, naar: string): Verbinding => ({
  id: `${van}-${naar}`,
  van: { soort: van.startsWith('t') ? 'tafel' : 'programma', id: van },
  naar: { soort: naar.startsWith('t') ? 'tafel' : 'programma', id: naar },
});

it('noemt eerst de tafels van een programma, van welke kant ook verbonden, en dan het programma zelf', () => {
  const verbindingen = [verbinding('t1', 'p1'), verbinding('p1', 't2'), verbinding('t1', 't2')];
  expect(einden('p1', verbindingen, tafels, programmas).map(({ naam }) => naam)).toEqual([
    'Beleidstafel',
    'Stuurgroep',
    'Propositie',
  ]);
  expect(einden('p2', verbindingen, tafels, programmas).map(({ naam }) => naam)).toEqual(['Midden']);
});
