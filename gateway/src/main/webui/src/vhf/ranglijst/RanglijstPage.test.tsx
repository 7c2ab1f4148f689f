import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { network } from '../../test/network';
import { show } from '../../test/render';
import { maat, regel } from '../../test/vhf';
import { GEEN_GEWICHTEN } from '../cumulatie/gewichten';
import { grondslagVan, herweeg } from '../cumulatie/herweeg';
import type { GebiedInRangorde, Weegschema } from '../types';
import { RanglijstPage } from './RanglijstPage';

const BASE = '/api/vhf/v1';
const GEWICHTEN: Weegschema = {
  domeinen: [],
  indicatoren: [
    maat('woz', 'fysiek', { naam: 'Gemiddelde WOZ-waarde', hogerIsSlechter: false }),
    maat('inkomen', 'sociaal-economisch', { naam: 'Laag inkomen' }),
  ],
};

const TEGENSPRAAK = {
  id: 't1',
  versie: 1,
  gebied: 'WKSchaesberg',
  strekking: 'ernstiger' as const,
  tekst: 'De cijfers lopen achter.',
  door: 'Wijkteam',
  datum: { waarde: '2026', precisie: 'jaar' },
  zichtbaarheid: 'openbaar' as const,
};

/** Vrieheide is worst in income, Schaesberg in the value of homes. */
const REGELS = berekend([
  regel('Vrieheide', { woz: ['fysiek', 200, 0.2], inkomen: ['sociaal-economisch', 60, 1.4] }),
  {
    ...regel('Schaesberg', { woz: ['fysiek', 150, 1], inkomen: ['sociaal-economisch', 30, -0.9] }),
    tegenspraken: [TEGENSPRAAK],
  },
  regel('Gulpen', { woz: ['fysiek', 300, -1.2], inkomen: ['sociaal-economisch', 35, -0.5] }),
]);

function berekend(regels: GebiedInRangorde[]) {
  return herweeg(grondslagVan(regels, GEWICHTEN.indicatoren), GEEN_GEWICHTEN);
}

function open(at = '/vhf?kaart=uit', regels: readonly GebiedInRangorde[] = REGELS) {
  const net = network({
    [`GET ${BASE}/cumulaties`]: {
      body: {
        items: [
          {
            id: 'c1',
            naam: 'Nulmeting, standaard',
            scenarioCode: 'standaard',
            meting: 'm1',
            berekendOp: '2026-11-01T10:00:00Z',
            gewichten: GEWICHTEN,
          },
        ],
      },
    },
    [`GET ${BASE}/cumulaties/c1/rangorde`]: {
      body: { niveau: 'wijk', volgorde: 'exponentieel', gewichten: GEWICHTEN, items: regels },
    },
    [`GET ${BASE}/cumulaties/c1/robuustheid`]: {
      body: {
        k: 2,
        herhalingen: 500,
        gebieden: [
          {
            gebied: 'WKVrieheide',
            zscore: { keer: 500, van: 500, oordeel: 'altijd' },
            exponentieel: { keer: 400, van: 500, oordeel: 'vaak' },
          },
        ],
      },
    },
    'GET /api/gebied/v1/sessie': { body: { aangemeld: true, rechten: ['vhf-redacteur'] } },
    [`POST ${BASE}/scenarios`]: { status: 201, body: { id: 's1' } },
  });
  return { net, ...show(<RanglijstPage />, { path: '/vhf', at }) };
}

const namen = () =>
  within(screen.getByRole('table', { name: /Waar opgaven cumuleren/ }))
    .getAllByRole('rowheader')
    .map((cel) => within(cel).getAllByRole('link')[0]?.textContent);

describe('ranglijst', () => {
  it('toont beide methoden, de bestendigheid, en tegenspraak naast de ongewijzigde score', async () => {
    open();

    const rij = await screen.findByRole('row', { name: /Schaesberg/ });
    expect(within(rij).getByText('tegenspraak')).toBeVisible();
    expect(within(rij).getByText('0,05')).toBeVisible();
    expect(await screen.findByText('vaak')).toBeVisible();
    expect(namen()).toEqual(['Vrieheide', 'Schaesberg', 'Gulpen']);
  });

  it('rekent bij het schuiven meteen opnieuw, en zet de gewichten in het adres', async () => {
    const { router } = open();
    await screen.findByRole('row', { name: /Schaesberg/ });

    fireEvent.change(screen.getByRole('slider', { name: 'Gewicht van Sociaal-economisch' }), {
      target: { value: '0' },
    });

    expect(namen()).toEqual(['Schaesberg', 'Vrieheide', 'Gulpen']);
    expect(screen.getByText(/voorlopige volgorde/)).toBeVisible();
    // A claim about the computed weights is not shown beside other weights.
    expect(screen.queryByText('vaak')).not.toBeInTheDocument();
    await waitFor(() =>
      expect(new URLSearchParams(router.state.location.search).get('gewicht')).toBe('sociaal-economisch:0'),
    );
  });

  it('opent een gedeelde link met dezelfde gewichten en dezelfde uitleg', async () => {
    open('/vhf?kaart=uit&gewicht=sociaal-economisch:0&gebied=WKSchaesberg');

    expect(await screen.findByRole('heading', { name: 'Uitleg van Schaesberg' })).toBeVisible();
    expect(namen()[0]).toBe('Schaesberg');
    expect(screen.getAllByText(/tellen op tot 1,00/)).toHaveLength(1);
  });

  it('bewaart de eigen gewichten als scenario', async () => {
    const { user, net } = open('/vhf?kaart=uit&gewicht=fysiek:2');
    await user.type(await screen.findByRole('textbox', { name: /Naam van het scenario/ }), 'Wonen één');
    await user.click(screen.getByRole('button', { name: 'Opslaan' }));

    expect(await screen.findByText('Scenario Wonen één is bewaard')).toBeVisible();
    expect(net.to('POST', `${BASE}/scenarios`)[0]?.body).toEqual({
      code: 'wonen-een',
      naam: 'Wonen één',
      domeinen: [{ domein: 'fysiek', gewicht: 2 }],
      indicatoren: [],
    });
  });

  it('zegt wat te doen als er nog niets is berekend', async () => {
    network({ [`GET ${BASE}/cumulaties`]: { body: { items: [] } } });
    show(<RanglijstPage />, { path: '/vhf' });

    expect(await screen.findByText('Er is nog geen cumulatie berekend')).toBeVisible();
  });

  it('toont onbekend niet als nul', async () => {
    open('/vhf?kaart=uit', berekend([regel('Leeg', { woz: ['fysiek', null, null] })]));

    const rij = await screen.findByRole('row', { name: /Leeg/ });
    expect(within(rij).getAllByText('geen gegevens')).toHaveLength(2);
  });
});
