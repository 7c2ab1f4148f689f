import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { network } from '../../test/network';
import { show } from '../../test/render';
import { centenVan } from './centen';
import { ToekenningTable } from './ToekenningTable';
import type { Toekenning } from './types';

const BASE = '/api/vhf/v1';
const TOEKENNING: Toekenning = {
  id: 't1',
  naam: 'Heerlen 2023',
  tranche: 2023,
  soort: 'toekenning',
  aanvrager: 'Gemeente Heerlen',
  eigenaar: 'gemeente-heerlen',
  bronconflicten: [],
  beweringen: [],
  besteedInCenten: 0,
  woningenGereed: 0,
};

it.each([
  ['1.234.567,50', 123_456_750],
  ['€ 1234567', 123_456_700],
  ['0,5', 50],
  ['12.34', null],
  ['twaalf', null],
  ['-1', null],
])('leest %s als centen', (tekst, centen) => expect(centenVan(tekst)).toBe(centen));

it('meldt de voortgang van een halfjaar in centen, met de gelezen versie', async () => {
  const net = network({
    'GET /api/gebied/v1/sessie': {
      body: { aangemeld: true, organisatie: 'gemeente-heerlen', rechten: ['vhf:schrijven'] },
    },
    [`GET ${BASE}/toekenningen/t1`]: { body: TOEKENNING, headers: { ETag: '"4-x"' } },
    [`POST ${BASE}/toekenningen/t1/voortgangen`]: { body: TOEKENNING },
  });
  const { user } = show(<ToekenningTable items={[TOEKENNING]} />);
  await user.click(await screen.findByRole('button', { name: 'Voortgang melden: Heerlen 2023' }));
  const dialog = within(screen.getByRole('dialog'));
  await user.type(dialog.getByLabelText(/^Halfjaar/), '2026-H1');
  await user.type(dialog.getByLabelText(/^Besteed/), '1.250.000');
  await user.type(dialog.getByLabelText(/^Woningen/), '48');
  await user.click(dialog.getByRole('button', { name: 'Opslaan' }));
  const [sent] = net.to('POST', `${BASE}/toekenningen/t1/voortgangen`);
  expect(sent?.body).toEqual({ halfjaar: '2026-H1', besteedInCenten: 125_000_000, woningenGereed: 48 });
  expect(sent?.headers.get('If-Match')).toBe('"4-x"');
});
