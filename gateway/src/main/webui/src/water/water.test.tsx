import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { network } from '../test/network';
import { show } from '../test/render';
import type { Maatregel } from './types';
import { WaterPart } from './WaterPart';

const BASE = '/api/water/v1';
const MAATREGEL: Maatregel = {
  id: 'm1',
  naam: 'Waterberging dalvlaktes Geul',
  stroomgebied: 'geul',
  fase: 'geblokkeerd',
  blokkade: { toelichting: 'De vergunning wacht.', knelpunt: 'k1', knelpuntNummer: 'KN-2026-0007' },
  financieringInCenten: 0,
  financiers: [],
  risicos: [],
  effecten: [],
  driehoek: { ontwerp: 'Bredere bedding', ontbreekt: ['land-en-bodemgebruik', 'watermaatregel'] },
  bronnen: [],
};

function open(at: string, answers: Record<string, unknown> = {}) {
  const handlers: Parameters<typeof network>[0] = {
    [`GET ${BASE}/stroomgebieden`]: { body: { items: [{ id: 's1', code: 'geul', naam: 'Geul' }] } },
    [`GET ${BASE}/maatregelen`]: { body: { items: [MAATREGEL] } },
    [`GET ${BASE}/maatregelen/m1`]: { body: MAATREGEL },
    [`GET ${BASE}/maatregelen/m1/synergie`]: {
      body: {
        oordeel: 'met-pijnpunt',
        netto: 4,
        scores: [
          { thema: 'landbouw', score: -2, reden: 'Grasland verdwijnt.' },
          { thema: 'natuur', score: 2 },
          { thema: 'toerisme', score: null },
        ],
        onbekend: [],
      },
    },
  };
  for (const [path, body] of Object.entries(answers)) handlers[`GET ${BASE}${path}`] = { body };
  return { net: network(handlers), ...show(<WaterPart />, { path: '/water/*', at }) };
}

describe('water', () => {
  it('vraagt precies wat in het adres staat, en zegt wat onbekend is', async () => {
    const { net, user, router } = open('/water?fase=geblokkeerd');
    const rij = within(await screen.findByRole('row', { name: new RegExp(MAATREGEL.naam) }));
    expect(rij.getByText('nog niet bekend')).toBeVisible();
    expect(await rij.findByText('Geul')).toBeVisible();
    expect(net.to('GET', `${BASE}/maatregelen`)[0]?.url).toContain('fase=geblokkeerd');
    await user.selectOptions(screen.getByLabelText('Fase'), 'idee');
    expect(router.state.location.search).toBe('?fase=idee');
  });

  it('toont wat een maatregel blokkeert, de hoek die mist en het pijnpunt achter een goede som', async () => {
    open('/water/maatregelen/m1');
    expect(await screen.findByRole('link', { name: /KN-2026-0007/ })).toHaveAttribute(
      'href',
      '/knelpunten/k1',
    );
    expect(screen.getAllByText('Deze hoek is nog niet ingevuld.')).toHaveLength(2);
    expect(await screen.findByText('Met pijnpunt')).toBeVisible();
    expect(screen.getByRole('row', { name: /landbouw -2 Grasland/ })).toBeVisible();
    expect(screen.getByRole('row', { name: /toerisme onbekend/ })).toBeVisible();
  });

  it('noemt bij een gemiste kans de afstand en de tafel, en wat zonder overleg wordt afgewenteld', async () => {
    open('/water/kansen', {
      '/suggesties': {
        items: [
          {
            sleutel: 'm1_m2',
            maatregelen: [MAATREGEL, { ...MAATREGEL, id: 'm2', naam: 'Sifon vergroten' }],
            afstandInMeters: 312,
            overlapt: false,
            periode: { van: '2026-01-01', tot: '2026-12-31', maanden: 12, tegelijk: true },
            tafel: { naam: 'Stuurgroep Water' },
          },
        ],
      },
      '/afwentelingen': {
        items: [{ id: 'a1', maatregel: 'm1', stroomgebied: 'geul', overDeGrens: true, gemarkeerd: true }],
      },
    });
    expect(await screen.findByText('312 m uit elkaar')).toBeVisible();
    expect(screen.getByText('Kan aanschuiven bij: Stuurgroep Water')).toBeVisible();
    expect(await screen.findByText('afwenteling, niet besproken')).toBeVisible();
    expect(screen.getByText('over de grens')).toBeVisible();
  });

  it('rapporteert over de dag in het adres, met de kennis van die dag', async () => {
    const { net } = open('/water/rapportage?peildatum=2026-06-30', {
      '/rapportages/_concept': {
        peildatum: '2026-06-30',
        bladA: {
          maatregelen: 2,
          geblokkeerd: 1,
          totaalInCenten: 123_456_00,
          zonderFinancier: 1,
          perFase: [],
          perFinancier: [{ code: 'waterschap-limburg', bedragInCenten: 123_456_00 }],
        },
        bladB: [{ stroomgebied: 'geul', naam: 'Geul', aantal: 2, totaalInCenten: 123_456_00 }],
      },
    });
    expect(await screen.findByText('waterschap-limburg')).toBeVisible();
    expect(net.to('GET', `${BASE}/rapportages/_concept`)[0]?.url).toContain(
      'peildatum=2026-06-30&kennis=zoals-toen-bekend',
    );
    expect(screen.getByRole('link', { name: /A4/ })).toHaveAttribute(
      'href',
      expect.stringContaining('formaat=html'),
    );
  });

  it('zet per ronde naast elk advies het antwoord, of dat er nog geen is', async () => {
    const ronde = { nummer: 2, gepland: { waarde: '2022-10', precisie: 'maand' } };
    open('/water/adviezen', {
      '/adviezen': {
        items: [
          { id: 'b', nummer: 2, titel: 'Tweede', ronde, status: 'onbeantwoord', maatregelen: [] },
          { id: 'a', nummer: 1, titel: 'Eerste', ronde, status: 'deels', maatregelen: ['m1'] },
        ],
      },
    });
    const rijen = within(await screen.findByRole('table', { name: 'Ronde 2' })).getAllByRole('row');
    expect(rijen[1]).toHaveTextContent('1. Eerste');
    expect(rijen[2]).toHaveTextContent('Nog geen antwoord gezien');
  });

  it('laat per thema zien of tafels en programma’s elkaar kennen', async () => {
    open('/water/inventaris', {
      '/verbindingen/_dekking': [
        {
          thema: 'bodemgebruik',
          label: 'Bodemgebruik',
          tafels: [],
          programmas: [{ naam: 'IBP' }],
          verbindingen: 0,
          stand: 'geen-tafel',
        },
      ],
      '/tafels': { items: [] },
      '/programmas': {
        items: [
          { id: 'p1', naam: 'IBP Heuvelland', soort: 'programma', niveau: 'regionaal', status: 'onbekend' },
        ],
      },
    });
    expect(await screen.findByRole('row', { name: /Bodemgebruik 0 1 0 geen tafel/ })).toBeVisible();
    expect(await screen.findByRole('row', { name: /IBP Heuvelland/ })).toBeVisible();
  });
});
