import { screen, within } from '@testing-library/react';
import { Route, Routes } from 'react-router';
import { describe, expect, it } from 'vitest';
import { network } from '../../test/network';
import { show } from '../../test/render';
import { NieuwKnop } from './NieuwKnop';
import { type Collectie, deelstappen, stappenVan } from './soorten';
import { WerkstukPage } from './WerkstukPage';

const BASE = '/api/vhf/v1';
const KANS = {
  id: 'k1',
  versie: 2,
  titel: 'Restwarmte naar de flats',
  omschrijving: 'De renovatie en het warmtenet liggen in dezelfde straat.',
  status: 'verkend',
  wijk: 'WK091720',
  zichtbaarheid: 'intern',
  eigenaar: 'gemeente-heerlen',
};

function open(
  collectie: Collectie,
  at: string,
  item: object,
  sessie: object,
  more: Parameters<typeof network>[0] = {},
) {
  const net = network({
    'GET /api/gebied/v1/sessie': { body: { aangemeld: true, ...sessie } },
    [`GET ${BASE}/gebieden`]: { body: { items: [{ code: 'WK091720', naam: 'Vrieheide' }] } },
    [`GET ${BASE}/interventies`]: {
      body: {
        items: [
          { id: 'i1', urn: 'urn:zl:vhf:interventie:i1', titel: 'Renovatie' },
          { id: 'i2', urn: 'urn:zl:vhf:interventie:i2', titel: 'Warmtenet' },
        ],
      },
    },
    [`GET ${BASE}/${collectie}/k1`]: { body: item, headers: { ETag: '"2-x"' } },
    [`GET ${BASE}/${collectie}/k1/historie`]: { body: { items: [] } },
    [`GET ${BASE}/toepassingen`]: { body: { items: [] } },
    [`POST ${BASE}/${collectie}/k1/beleggingen`]: { body: item },
    [`POST ${BASE}/${collectie}`]: { status: 201, body: { id: 'k1' } },
    [`POST ${BASE}/toepassingen`]: { status: 201, body: { id: 't1' } },
    ...more,
  });
  const element = (
    <Routes>
      <Route path="wijk" element={<NieuwKnop collectie={collectie} wijk="WK091720" />} />
      <Route path={`vhf/${collectie}/:id`} element={<WerkstukPage collectie={collectie} />} />
    </Routes>
  );
  return { net, ...show(element, { path: '/*', at }) };
}

const PARTNER = { team: false, eigenaar: false, schrijft: true, beheerder: false };
const REDACTEUR = { ...PARTNER, team: true };
const TEAM = { rechten: ['vhf-redacteur'], organisatie: 'provincie-limburg' };

describe('werkstuk', () => {
  it('biedt de stappen van de stand, en stuurt de gelezen versie mee', async () => {
    const { net, user } = open('koppelkansen', '/vhf/koppelkansen/k1', KANS, TEAM);
    await user.click(await screen.findByRole('button', { name: 'Beleggen' }));
    const dialog = within(screen.getByRole('dialog'));
    await user.type(dialog.getByLabelText(/^Verantwoordelijke/), 'Wonen Limburg');
    await user.type(dialog.getByLabelText(/^Reden/), 'Trekt ook de renovatie.');
    await user.click(dialog.getByRole('button', { name: 'Opslaan' }));
    const [sent] = net.to('POST', `${BASE}/koppelkansen/k1/beleggingen`);
    expect(sent?.body).toEqual({ verantwoordelijke: 'Wonen Limburg', reden: 'Trekt ook de renovatie.' });
    expect(sent?.headers.get('If-Match')).toBe('"2-x"');
    expect(screen.queryByRole('button', { name: 'Gerealiseerd' })).toBeNull();
  });

  it('haalt bij een intussen gewijzigd stuk de nieuwste versie op en bewaart wat er was ingevuld', async () => {
    let versie = 2;
    const { net, user } = open('koppelkansen', '/vhf/koppelkansen/k1', KANS, TEAM, {
      [`GET ${BASE}/koppelkansen/k1`]: () => ({ body: KANS, headers: { ETag: `"${versie}-x"` } }),
      [`POST ${BASE}/koppelkansen/k1/beleggingen`]: (sent) =>
        sent.headers.get('If-Match') === '"3-x"'
          ? { body: KANS }
          : { status: 412, body: { title: 'Intussen gewijzigd', status: 412 } },
    });
    await user.click(await screen.findByRole('button', { name: 'Beleggen' }));
    const dialog = within(screen.getByRole('dialog'));
    await user.type(dialog.getByLabelText(/^Verantwoordelijke/), 'Weller');
    await user.type(dialog.getByLabelText(/^Reden/), 'Past.');
    versie = 3;
    await user.click(dialog.getByRole('button', { name: 'Opslaan' }));
    await user.click(await dialog.findByRole('button', { name: /Nieuwste versie/ }));
    await user.click(dialog.getByRole('button', { name: 'Opslaan' }));
    const sent = net.to('POST', `${BASE}/koppelkansen/k1/beleggingen`);
    expect(sent.at(-1)?.headers.get('If-Match')).toBe('"3-x"');
    expect(sent.at(-1)?.body).toEqual({ verantwoordelijke: 'Weller', reden: 'Past.' });
  });

  it('wijzigt alleen velden die er zijn, en maakt leeg wat leeg is gemaakt', async () => {
    const vraag = { ...KANS, status: 'open', titel: 'Hoe dan?', toelichting: 'Oud.', antwoorden: [] };
    const { net, user } = open('kennisvragen', '/vhf/kennisvragen/k1', vraag, TEAM, {
      [`PATCH ${BASE}/kennisvragen/k1`]: { body: vraag },
    });
    await user.click(await screen.findByRole('button', { name: 'Wijzigen' }));
    const dialog = within(screen.getByRole('dialog'));
    await user.type(dialog.getByLabelText(/^Titel/), ' Echt');
    await user.clear(dialog.getByLabelText(/^Toelichting/));
    await user.click(dialog.getByRole('button', { name: 'Opslaan' }));
    const [sent] = net.to('PATCH', `${BASE}/kennisvragen/k1`);
    expect(sent?.body).toEqual({ titel: 'Hoe dan? Echt', toelichting: null });
    expect(sent?.headers.get('Content-Type')).toBe('application/merge-patch+json');
    expect(sent?.headers.get('If-Match')).toBe('"2-x"');
  });

  it('laat een lezer niets wijzigen, en een partner alleen delen wat van hem is', async () => {
    open('koppelkansen', '/vhf/koppelkansen/k1', KANS, { rechten: ['vhf-lezer'], organisatie: 'x' });
    expect(await screen.findByRole('heading', { name: KANS.titel })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Beleggen' })).toBeNull();
    expect(deelstappen('intern', PARTNER)).toEqual([]);
    expect(deelstappen('intern', { ...PARTNER, eigenaar: true })).toEqual(['delingen', 'publicaties']);
    expect(deelstappen('openbaar', REDACTEUR)).toEqual(['intrekkingen']);
  });

  it('signaleert een koppelkans tussen interventies van de wijk', async () => {
    const { net, user } = open('koppelkansen', '/wijk', KANS, TEAM);
    await user.click(await screen.findByRole('button', { name: 'Koppelkans signaleren' }));
    const dialog = within(screen.getByRole('dialog'));
    await user.type(dialog.getByLabelText(/^Titel/), 'Restwarmte');
    await user.type(dialog.getByLabelText(/^Omschrijving/), 'Zelfde straat.');
    await user.click(await dialog.findByLabelText('Renovatie'));
    await user.click(dialog.getByLabelText('Warmtenet'));
    await user.click(dialog.getByRole('button', { name: 'Opslaan' }));
    expect(net.to('POST', `${BASE}/koppelkansen`)[0]?.body).toEqual({
      titel: 'Restwarmte',
      omschrijving: 'Zelfde straat.',
      wijk: 'WK091720',
      tussen: [{ urn: 'urn:zl:vhf:interventie:i1' }, { urn: 'urn:zl:vhf:interventie:i2' }],
    });
    expect(await screen.findByRole('heading', { name: KANS.titel })).toBeVisible();
  });

  it('legt een interventie vast met een uitgesproken effect op de jeugd', async () => {
    const { net, user } = open('interventies', '/wijk', { ...KANS, status: 'gepland' }, TEAM);
    await user.click(await screen.findByRole('button', { name: 'Interventie vastleggen' }));
    const dialog = within(screen.getByRole('dialog'));
    await user.click(dialog.getByRole('button', { name: 'Opslaan' }));
    expect(dialog.getAllByText(/Effect op de jeugd/).length).toBeGreaterThan(1);
    await user.type(dialog.getByLabelText(/^Titel/), 'Renovatie');
    await user.type(dialog.getByLabelText(/^Omschrijving/), 'Labelsprong.');
    await user.selectOptions(dialog.getByLabelText(/^Spoor/), '2');
    await user.selectOptions(dialog.getByLabelText(/^Fysiek of sociaal/), 'fysiek');
    await user.selectOptions(dialog.getByLabelText(/^Thema/), 'woningkwaliteit');
    await user.type(dialog.getByLabelText(/^Trekker/), 'Weller');
    await user.selectOptions(dialog.getByLabelText(/^Effect op de jeugd/), 'geen-effect-verwacht');
    await user.click(dialog.getByRole('button', { name: 'Opslaan' }));
    expect(net.to('POST', `${BASE}/interventies`)[0]?.body).toEqual({
      titel: 'Renovatie',
      omschrijving: 'Labelsprong.',
      spoor: 2,
      kant: 'fysiek',
      thema: 'woningkwaliteit',
      trekker: 'Weller',
      effectOpJeugd: { verwachting: 'geen-effect-verwacht' },
      wijk: 'WK091720',
    });
  });

  it('legt vast waar een les is toegepast, zo precies als de datum bekend is', async () => {
    const les = { ...KANS, status: undefined, context: 'Portiekflats.' };
    const { net, user } = open('lessen', '/vhf/lessen/k1', les, TEAM);
    await user.click(await screen.findByRole('button', { name: 'Toepassing vastleggen' }));
    const dialog = within(screen.getByRole('dialog'));
    await user.type(dialog.getByLabelText(/^Titel/), 'Ook hier');
    await user.selectOptions(await dialog.findByLabelText(/^Wijk/), 'WK091720');
    await user.type(dialog.getByLabelText(/^Door wie/), 'Gemeente Kerkrade');
    await user.type(dialog.getByLabelText(/^Wanneer/), '2026-Q1');
    await user.click(dialog.getByRole('button', { name: 'Opslaan' }));
    expect(net.to('POST', `${BASE}/toepassingen`)[0]?.body).toEqual({
      titel: 'Ook hier',
      wijk: 'WK091720',
      wie: 'Gemeente Kerkrade',
      les: 'k1',
      wanneer: { waarde: '2026-Q1', precisie: 'kwartaal' },
    });
  });

  it('kent voor elke stand en iedereen alleen stappen die kunnen', () => {
    const paden = (...vraag: Parameters<typeof stappenVan>) => stappenVan(...vraag).map((stap) => stap.pad);
    expect(paden('barrieres', { status: 'weggenomen' }, REDACTEUR)).toEqual(['heropeningen']);
    expect(paden('barrieres', { status: 'in-behandeling', knelpunt: 'k9' }, REDACTEUR)).toEqual([]);
    expect(paden('koppelkansen', { status: 'gerealiseerd' }, REDACTEUR)).toEqual([]);
    expect(paden('lessen', {}, REDACTEUR)).toEqual([]);
    expect(paden('kennisvragen', { status: 'open' }, PARTNER)).toEqual(['antwoorden']);
    expect(paden('kennisvragen', { status: 'open' }, { ...PARTNER, eigenaar: true })).toEqual([
      'antwoorden',
      'beantwoordingen',
    ]);
    expect(paden('kennisvragen', { status: 'open' }, REDACTEUR)).toEqual(['antwoorden']);
  });
});
