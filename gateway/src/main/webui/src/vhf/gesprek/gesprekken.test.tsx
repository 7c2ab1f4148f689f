import { screen, within } from '@testing-library/react';
import { Route, Routes } from 'react-router';
import { describe, expect, it } from 'vitest';
import { network } from '../../test/network';
import { show } from '../../test/render';
import { GesprekkenPage } from './GesprekkenPage';
import { GesprekPage } from './GesprekPage';
import { type Gesprek, VRAGEN } from './types';

const BASE = '/api/vhf/v1';
const WACHTRIJ = [
  { volgnummer: 1, gemeente: 'GM0917', naam: 'Heerlen', plaats: 1 },
  { volgnummer: 2, gemeente: 'GM0928', naam: 'Kerkrade', plaats: 2 },
  { volgnummer: 3, gemeente: 'GM0888', naam: 'Beek', plaats: 9, laatsteGesprek: '2026-02-01' },
];
const GESPREK: Gesprek = {
  id: 'g1',
  versie: 3,
  titel: 'Gesprek met Heerlen',
  gemeente: 'GM0917',
  wijken: ['WK091720'],
  deelnemers: [{ rol: 'wethouder wonen' }],
  status: 'gepland',
  antwoorden: [],
  nogTeBeantwoorden: 3,
  afspraken: [],
  zichtbaarheid: 'intern',
};

function open(at: string, gesprek = GESPREK) {
  const net = network({
    'GET /api/gebied/v1/sessie': {
      body: { aangemeld: true, organisatie: 'gemeente-heerlen', rechten: ['vhf-redacteur'] },
    },
    [`GET ${BASE}/gesprekken/_wachtrij`]: { body: { items: WACHTRIJ } },
    [`GET ${BASE}/gebieden`]: (sent) => ({
      body: {
        items: sent.url.includes('soort=wijk')
          ? [
              { code: 'WK091720', naam: 'Vrieheide' },
              { code: 'WK092801', naam: 'Bleijerheide' },
            ]
          : [{ code: 'GM0917', naam: 'Heerlen' }],
      },
    }),
    [`GET ${BASE}/gesprekken/g1`]: { body: gesprek, headers: { ETag: '"3-x"' } },
    [`GET ${BASE}/gesprekken/g1/historie`]: { body: { items: [] } },
    [`GET ${BASE}/barrieres`]: {
      body: {
        items: [
          {
            id: 'b1',
            titel: 'Salderen mag niet over de straat',
            omschrijving: 'Het kan niet.',
            aard: 'wettelijk',
            status: 'in-behandeling',
            knelpunt: 'k1',
            knelpuntNummer: 'KN-2026-0042',
            knelpuntStatus: 'in-beoordeling',
          },
        ],
      },
    },
    [`POST ${BASE}/gesprekken`]: { status: 201, body: GESPREK },
    [`POST ${BASE}/gesprekken/g1/antwoorden`]: { body: GESPREK },
    [`POST ${BASE}/barrieres`]: { status: 201, body: { id: 'b2' } },
  });
  const element = (
    <Routes>
      <Route path="vhf/gesprekken" element={<GesprekkenPage />} />
      <Route path="vhf/gesprekken/:id" element={<GesprekPage />} />
    </Routes>
  );
  return { net, ...show(element, { path: '/*', at }) };
}

describe('gesprekken', () => {
  it('plant het eerste gesprek van de wachtrij, met wijken van die gemeente en rollen in plaats van namen', async () => {
    const { user, net } = open('/vhf/gesprekken');

    await user.click(await screen.findByRole('button', { name: 'Eerste gesprek plannen' }));
    const dialog = screen.getByRole('dialog', { name: 'Gesprek plannen met Heerlen' });
    await user.click(await within(dialog).findByRole('checkbox', { name: 'Vrieheide' }));
    expect(within(dialog).queryByRole('checkbox', { name: 'Bleijerheide' })).not.toBeInTheDocument();
    await user.type(within(dialog).getByRole('textbox', { name: /Deelnemers/ }), 'wethouder wonen');
    await user.click(within(dialog).getByRole('button', { name: 'Opslaan' }));

    expect(await screen.findByRole('heading', { level: 1, name: 'Gesprek met Heerlen' })).toBeVisible();
    expect(net.to('POST', `${BASE}/gesprekken`)[0]?.body).toEqual({
      titel: 'Gesprek met Heerlen',
      gemeente: 'GM0917',
      wijken: ['WK091720'],
      deelnemers: [{ rol: 'wethouder wonen' }],
    });
  });

  it('vraagt per wijk de drie vragen, en rondt pas af als elk een antwoord heeft', async () => {
    const { user, net } = open('/vhf/gesprekken/g1');

    expect(await screen.findByText('Nog 3 antwoorden nodig om af te ronden')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Gesprek afronden' })).not.toBeInTheDocument();
    await user.click(screen.getAllByRole('button', { name: /^Antwoord: Vrieheide/ })[0] as HTMLElement);
    await user.type(screen.getByRole('textbox', { name: /Antwoord: Vrieheide/ }), 'Nog niet.');
    await user.click(screen.getByRole('button', { name: 'Opslaan' }));

    const [sent] = net.to('POST', `${BASE}/gesprekken/g1/antwoorden`);
    expect(sent?.body).toEqual({ antwoord: 'Nog niet.', wijk: 'WK091720', vraag: 'hoe-integraal-nu' });
    expect(sent?.headers.get('If-Match')).toBe('"3-x"');
  });

  it('biedt afronden aan als alles is beantwoord', async () => {
    const antwoorden = VRAGEN.map((vraag) => ({ wijk: 'WK091720', vraag, antwoord: 'Ja.' }));
    open('/vhf/gesprekken/g1', { ...GESPREK, antwoorden, nogTeBeantwoorden: 0 });

    expect(await screen.findByRole('button', { name: 'Gesprek afronden' })).toBeVisible();
  });

  it('legt een barriere vast, en een wettelijke leidt naar haar knelpunt', async () => {
    const { user, net } = open('/vhf/gesprekken/g1');

    expect(await screen.findByRole('link', { name: 'In het register: KN-2026-0042' })).toHaveAttribute(
      'href',
      '/knelpunten/k1',
    );
    await user.click(screen.getByRole('button', { name: 'Barrière vastleggen' }));
    await user.click(screen.getByRole('button', { name: 'Opslaan' }));
    expect(screen.getAllByText('Titel ontbreekt')).not.toHaveLength(0);
    await user.type(screen.getByRole('textbox', { name: /Titel/ }), 'Geen vergunning');
    await user.type(screen.getByRole('textbox', { name: /Omschrijving/ }), 'Mag niet.');
    await user.click(screen.getByRole('button', { name: 'Opslaan' }));

    expect(net.to('POST', `${BASE}/barrieres`)[0]?.body).toEqual({
      titel: 'Geen vergunning',
      omschrijving: 'Mag niet.',
      aard: 'wettelijk',
      melder: 'gemeente-heerlen',
      gesprek: 'g1',
    });
  });
});
