import { describe, expect, it } from 'vitest';
import { day, daysBetween, impreciseDate, today } from './format';

describe('format', () => {
  it.each([
    ['2022', '2022'],
    ['2022-Q1', '1e kwartaal 2022'],
    ['2022-H2', '2e helft 2022'],
    ['2022-03', 'maart 2022'],
    ['2022-03-01', '1 maart 2022'],
    ['begin 2022', 'begin 2022'],
  ])('houdt de datum %s zo onnauwkeurig als hij is', (waarde, text) => {
    expect(impreciseDate({ waarde, precisie: '' })).toBe(text);
  });

  it('rekent in dagen van Amsterdam', () => {
    expect(today(new Date('2026-07-01T22:30:00Z'))).toBe('2026-07-02');
    expect(day('2026-03-29')).toBe('29 maart 2026');
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
    expect(daysBetween('2026-03-30', '2026-03-28')).toBe(-2);
  });
});
