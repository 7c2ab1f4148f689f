import { describe, expect, it } from 'vitest';
import { geometrieVan, lees, metPunt, NERGENS, plaatsVan, tekort, zonderLaatste } from './plaats';
import { vanRd } from './rd';

describe('plaats', () => {
  it.each([
    [155_000, 463_000, 5.387203657, 52.155172897],
    [182_260.45, 311_480.67, 5.773795548, 50.792584916],
    [247_380.56, 604_580.78, 6.776726674, 53.41948205],
  ])('zet het gepubliceerde punt %d %d binnen een meter om', (x, y, lengte, breedte) => {
    const [l, b] = vanRd(x, y);
    expect(Math.abs(l - lengte) * 68_000).toBeLessThan(1);
    expect(Math.abs(b - breedte) * 111_000).toBeLessThan(1);
  });

  it.each(['5.86 50.84', '5,86; 50,84', '5.86,50.84', '50.84, 5.86', ' 5.86\t50.84 '])(
    'leest %s',
    (tekst) => {
      expect(lees({ vorm: 'punt', tekst })).toEqual({ punten: [[5.86, 50.84]] });
    },
  );

  it('zegt welke regel niet te lezen is, buiten het gebied ligt, of te weinig is', () => {
    expect(tekort({ vorm: 'lijn', tekst: '5.86 50.84\nvijf zes' })).toEqual({
      regel: 2,
      tekort: 'onleesbaar',
    });
    expect(tekort({ vorm: 'punt', tekst: '5.86 12.84' })).toEqual({ regel: 1, tekort: 'buiten' });
    expect(tekort({ vorm: 'punt', tekst: '5.86 50.84\n5.87 50.84' })?.tekort).toBe('te-veel');
    expect(tekort({ vorm: 'vlak', tekst: '5.86 50.84\n5.87 50.84' })?.tekort).toBe('te-weinig');
    expect(tekort(NERGENS)).toBeUndefined();
  });

  it('verplaatst een punt, laat een vlak groeien en sluit de ring', () => {
    const punt = metPunt(metPunt(NERGENS, [5.8, 50.8]), [5.9, 50.9]);
    expect(geometrieVan(punt)).toEqual({ type: 'Point', coordinates: [5.9, 50.9] });
    const hoeken = [
      [5.8, 50.8],
      [5.9, 50.8],
      [5.9, 50.9],
    ] as const;
    const vlak = hoeken.reduce(metPunt, { vorm: 'vlak' as const, tekst: '' });
    expect(geometrieVan(vlak)).toEqual({
      type: 'Polygon',
      coordinates: [[...hoeken.map((hoek) => [...hoek]), [5.8, 50.8]]],
    });
    expect(geometrieVan(zonderLaatste(vlak))).toBeNull();
    expect(plaatsVan(geometrieVan(vlak))).toEqual(vlak);
  });

  it('laat een vorm met delen of gaten zoals zij is', () => {
    expect(plaatsVan({ type: 'MultiPoint', coordinates: [[5.8, 50.8]] })).toBeNull();
  });
});
