import { describe, expect, it } from 'vitest';
import { knelpunt } from '../../test/knelpunt';
import { sensible, sharingSteps } from './delen';

const sessie = (rechten: string[], organisatie = 'gemeente-heerlen') => ({
  aangemeld: true,
  organisatie,
  rechten,
});

describe('delen', () => {
  it('biedt de redacteur wat vanuit de huidige zichtbaarheid kan', () => {
    const redacteur = sessie(['knelpunten-redacteur']);

    expect(sharingSteps(knelpunt({ zichtbaarheid: 'intern' }), redacteur)).toEqual([
      'delingen',
      'publicaties',
    ]);
    expect(sharingSteps(knelpunt({ zichtbaarheid: 'partners' }), redacteur)).toEqual([
      'publicaties',
      'intrekkingen',
    ]);
    expect(sharingSteps(knelpunt({ zichtbaarheid: 'openbaar' }), redacteur)).toEqual(['intrekkingen']);
  });

  it('laat de eigenaar met partners delen, maar niet openbaar maken', () => {
    const eigenaar = sessie(['knelpunten:schrijven']);

    expect(sharingSteps(knelpunt({ eigenaar: 'gemeente-heerlen' }), eigenaar)).toEqual(['delingen']);
    expect(sharingSteps(knelpunt({ eigenaar: 'provincie-limburg' }), eigenaar)).toEqual([]);
  });

  it('vraagt alleen herbeoordeling waar een markering staat', () => {
    expect(sensible('herbeoordelingen', knelpunt())).toBe(false);
    expect(sensible('herbeoordelingen', knelpunt({ opnieuwBeoordelen: { reden: 'r', sinds: 's' } }))).toBe(
      true,
    );
  });
});
