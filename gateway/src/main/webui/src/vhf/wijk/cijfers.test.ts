import { expect, it } from 'vitest';
import { indicator, regel } from '../../test/vhf';
import type { GebiedInRangorde } from '../types';
import { cijfersVan } from './cijfers';

/** The same area with another number of homes behind its values. */
function met(gebied: GebiedInRangorde, grondslag: number): GebiedInRangorde {
  const bijdragen = gebied.zscore.bijdragen.map((each) => ({ ...each, grondslag }));
  return { ...gebied, zscore: { ...gebied.zscore, bijdragen } };
}

const woz = { ...indicator('woz', 'hoger-is-beter'), gewichtsbasis: 'woningen' };

it('zet een cijfer naast het gemiddelde van de regio, gewogen naar zijn eigen grondslag', () => {
  const a = met(regel('A', { woz: ['fysiek', 150, 1] }), 800);
  const b = met(regel('B', { woz: ['fysiek', 200, 0] }), 1200);
  const c = met(regel('C', { woz: ['fysiek', 250, -1] }), 2000);

  const [cijfer] = cijfersVan(a, [a, b, c], [woz]);

  expect(cijfer).toMatchObject({ hier: 150, regio: 215, nederland: null, oordeel: 'ongunstiger' });
});

it('velt geen oordeel over wat onbekend is', () => {
  const a = regel('A', { woz: ['fysiek', null, null] });

  const [cijfer] = cijfersVan(
    a,
    [a],
    [{ ...woz, referentiewaarden: [{ jaar: 2022, waarde: 315, bron: 'CBS' }] }],
  );

  expect(cijfer).toMatchObject({ hier: null, regio: null, nederland: { waarde: 315 }, oordeel: null });
});
