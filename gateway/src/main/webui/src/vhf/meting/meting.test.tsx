import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { network } from '../../test/network';
import { show } from '../../test/render';
import { MetingPage } from './MetingPage';

const BASE = '/api/vhf/v1';

function open(at: string, waarden = 0) {
  const net = network({
    'GET /api/gebied/v1/sessie': { body: { aangemeld: true, rechten: ['vhf-redacteur'] } },
    [`GET ${BASE}/metingen/m1`]: {
      headers: { ETag: '"4-x"' },
      body: {
        id: 'm1',
        naam: 'Nulmeting 2022',
        soort: 'nulmeting',
        peildatum: '2022-01-01',
        bron: 'CBS',
        drempel: 10,
        status: 'concept',
        uitgave: 1,
        indicatoren: [],
        gebieden: 0,
        waarden,
        ontbrekend: 0,
      },
    },
    [`GET ${BASE}/metingen/m1/historie`]: { body: { items: [] } },
    [`POST ${BASE}/meetbestanden`]: { status: 202, body: { id: 't1' } },
    [`POST ${BASE}/metingen/m1/vaststellingen`]: { body: {} },
    [`GET ${BASE}/taken/t1`]: {
      body: {
        id: 't1',
        status: 'mislukt',
        gedaan: 93,
        totaal: 93,
        fout: 'Er is niets ingevoerd.',
        aantalFouten: 1200,
        fouten: [{ rij: 17, veld: 'gebied', reden: 'WK0917 is geen wijkcode' }],
      },
    },
  });
  return { net, ...show(<MetingPage />, { path: '/vhf/metingen/:id', at }) };
}

it('voert een bestand in en toont elke foute rij, op een adres dat de stand bewaart', async () => {
  const { user, net, router } = open('/vhf/metingen/m1');

  await user.upload(
    await screen.findByLabelText(/Bestand van deze computer/),
    new File(['gebied;waarde'], 'kwb.csv', { type: 'text/csv' }),
  );
  await user.click(screen.getByRole('button', { name: 'Invoeren' }));

  expect(await screen.findByText('Er is niets ingevoerd.')).toBeVisible();
  expect(within(await screen.findByRole('table')).getByText('WK0917 is geen wijkcode')).toBeVisible();
  expect(screen.getByText(/De eerste 1 staan hieronder/)).toBeVisible();
  expect(router.state.location.search).toBe('?taak=t1');
  expect(net.to('POST', `${BASE}/meetbestanden`)[0]?.url).toBe(
    `${BASE}/meetbestanden?meting=m1&vorm=cbs-breed&naam=kwb.csv&gedeeltelijk=false`,
  );
});

it('vraagt eerst om een bestand of een adres', async () => {
  const { user, net } = open('/vhf/metingen/m1');

  await user.click(await screen.findByRole('button', { name: 'Invoeren' }));

  expect(screen.getByText('Kies een bestand of geef een adres')).toBeVisible();
  expect(net.to('POST', `${BASE}/meetbestanden`)).toHaveLength(0);
});

it('stelt vast met een reden en de versie die de gebruiker zag', async () => {
  const { user, net } = open('/vhf/metingen/m1', 12);

  await user.click(await screen.findByRole('button', { name: 'Vaststellen' }));
  await user.type(screen.getByRole('textbox', { name: /Reden/ }), 'Gecontroleerd.');
  await user.click(screen.getByRole('button', { name: 'Opslaan' }));

  const [sent] = net.to('POST', `${BASE}/metingen/m1/vaststellingen`);
  expect(sent?.body).toEqual({ reden: 'Gecontroleerd.' });
  expect(sent?.headers.get('If-Match')).toBe('"4-x"');
});
