import { describe, expect, it } from 'vitest';
import { bodyOf, missing, offered, STAPPEN } from './stappen';

describe('stappen', () => {
  it('biedt alleen aan wat de server nu toestaat', () => {
    expect(offered(['vaststellingen', 'iets-nieuws', 'afwijzingen'])).toEqual([
      'vaststellingen',
      'afwijzingen',
    ]);
    expect(offered(undefined)).toEqual([]);
  });

  it('vraagt bij elke stap die afsluit of deelt om een reden', () => {
    for (const stap of [
      'afwijzingen',
      'afrondingen',
      'onoplosbaarverklaringen',
      'publicaties',
      'intrekkingen',
    ] as const) {
      expect(missing(STAPPEN[stap], {}).map((veld) => veld.naam)).toContain('reden');
    }
  });

  it('laat lege velden weg en stuurt punten als getal', () => {
    expect(
      bodyOf(STAPPEN.prioriteringen, {
        getroffenen: '3',
        geld: '0',
        effect: '5',
        oplosbaarheid: '2',
        toelichting: ' ',
      }),
    ).toEqual({
      getroffenen: 3,
      geld: 0,
      effect: 5,
      oplosbaarheid: 2,
    });
  });
});
