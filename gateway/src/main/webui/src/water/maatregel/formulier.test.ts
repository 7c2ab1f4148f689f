import { describe, expect, it } from 'vitest';
import type { Maatregel } from '../types';
import { formulierVan, gegevensVan, NIEUW, tekorten, veldVan } from './formulier';

const MAATREGEL: Maatregel = {
  id: 'm1',
  naam: 'Berging',
  stroomgebied: 'geul',
  trekker: 'waterschap-limburg',
  fase: 'idee',
  financieringInCenten: 0,
  financiers: [],
  risicos: [],
  effecten: [],
  driehoek: { ontbreekt: [] },
  bronnen: [],
  soorten: ['bergen'],
  planning: {
    begin: { waarde: '2027', precisie: 'jaar' },
    eind: { waarde: '2029-Q2', precisie: 'kwartaal' },
  },
  geometrie: { type: 'Point', coordinates: [5.86, 50.84] },
};

describe('formulier van een maatregel', () => {
  it('geeft terug wat het kreeg, met leeg waar niets was', () => {
    expect(gegevensVan(formulierVan(MAATREGEL))).toMatchObject({
      naam: 'Berging',
      omschrijving: null,
      programma: null,
      soorten: ['bergen'],
      planning: { begin: { waarde: '2027', precisie: 'jaar' }, eind: { waarde: '2029-Q2' } },
      geometrie: { type: 'Point', coordinates: [5.86, 50.84] },
    });
  });

  it('laat een plaats met rust die vereenvoudigd is of niet te tekenen', () => {
    expect(gegevensVan(formulierVan({ ...MAATREGEL, vereenvoudigd: true }))).not.toHaveProperty('geometrie');
    const delen = { type: 'MultiPoint' as const, coordinates: [[5.86, 50.84]] };
    expect(gegevensVan(formulierVan({ ...MAATREGEL, geometrie: delen }))).not.toHaveProperty('geometrie');
  });

  it('zegt wat ontbreekt en welke datum of plaats niet te lezen is', () => {
    const form = { ...NIEUW, begin: 'ooit', plaats: { vorm: 'vlak' as const, tekst: '5.86 50.84' } };
    expect(tekorten(form).map(({ veld }) => veld)).toEqual([
      'naam',
      'stroomgebied',
      'trekker',
      'soorten',
      'plaats',
      'begin',
    ]);
  });

  it('brengt een fout van de dienst bij zijn veld', () => {
    expect(veldVan('planning.eind')).toBe('eind');
    expect(veldVan('geometrie.coordinates')).toBe('plaats');
    expect(veldVan('soorten[0]')).toBe('soorten');
    expect(veldVan('iets')).toBeUndefined();
  });
});
