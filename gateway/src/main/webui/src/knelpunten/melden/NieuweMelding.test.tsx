import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { knelpunt } from '../../test/knelpunt';
import { network } from '../../test/network';
import { show } from '../../test/render';
import { readDraft, saveDraft } from './draft';
import { EMPTY_FORM, type MeldForm } from './form';
import { NieuweMelding } from './NieuweMelding';

const REPORT = 'POST /api/knelpunten/v1/knelpunten';
const HERKEN = 'POST /api/knelpunten/v1/regelverwijzingen/_herken';
const where = { path: '/knelpunten/melden' };

const filled: MeldForm = {
  ...EMPTY_FORM,
  titel: 'Vergunning',
  omschrijving: 'Mag niet',
  aard: 'wet-of-regel',
  niveau: 'nationaal',
  landen: ['nl'],
  opgaven: ['circulaire-economie'],
};

describe('NieuweMelding', () => {
  it('noemt alles wat ontbreekt, bij het veld en bovenaan', async () => {
    const { to } = network({});
    const { user } = show(<NieuweMelding user="jan" />, where);

    await user.click(screen.getByRole('button', { name: 'Melden' }));

    const summary = within(screen.getByRole('alert'));
    expect(summary.getAllByRole('link')).toHaveLength(6);
    expect(screen.getByRole('textbox', { name: /Titel/ })).toBeInvalid();
    expect(to('POST', REPORT.slice(5))).toHaveLength(0);
  });

  it('bewaart een concept terwijl u typt en zet het later terug', async () => {
    network({});
    const first = show(<NieuweMelding user="jan" />, where);
    await first.user.type(screen.getByRole('textbox', { name: /Titel/ }), 'Half af');
    await waitFor(() => expect(readDraft('jan')?.form.titel).toBe('Half af'));
    await first.router.navigate('/elders');

    show(<NieuweMelding user="jan" />, where);

    expect(screen.getByText('Uw niet-ingediende melding is teruggezet')).toBeVisible();
    expect(screen.getByRole('textbox', { name: /Titel/ })).toHaveValue('Half af');
  });

  it('laat het concept van een ander op hetzelfde apparaat met rust', () => {
    network({});
    saveDraft('piet', filled);

    show(<NieuweMelding user="jan" />, where);

    expect(screen.getByRole('textbox', { name: /Titel/ })).toHaveValue('');
    expect(readDraft('piet')?.form.titel).toBe('Vergunning');
  });

  it('meldt, wist het concept en toont het knelpunt', async () => {
    saveDraft('jan', filled);
    const { to } = network({ [REPORT]: { status: 201, body: knelpunt({ id: 'k9' }) } });
    const { user, router } = show(<NieuweMelding user="jan" />, where);

    await user.click(screen.getByRole('button', { name: 'Melden' }));

    await waitFor(() => expect(router.state.location.pathname).toBe('/knelpunten/k9'));
    expect(readDraft('jan')).toBeNull();
    expect(to('POST', '/api/knelpunten/v1/knelpunten')[0]?.body).toEqual({
      titel: 'Vergunning',
      omschrijving: 'Mag niet',
      aard: 'wet-of-regel',
      niveau: 'nationaal',
      landen: ['nl'],
      opgaven: ['circulaire-economie'],
      ontwerp: false,
    });
  });

  it('stuurt na een verloren antwoord dezelfde sleutel en houdt het concept', async () => {
    saveDraft('jan', filled);
    let lost = true;
    const { sent } = network({
      [REPORT]: () => {
        if (!lost) return { status: 201, body: knelpunt({ id: 'k9' }) };
        lost = false;
        throw new TypeError('Failed to fetch');
      },
    });
    const { user, router } = show(<NieuweMelding user="jan" />, where);

    await user.click(screen.getByRole('button', { name: 'Melden' }));
    expect(await screen.findByText('Geen verbinding met het platform')).toBeVisible();
    expect(readDraft('jan')?.form.titel).toBe('Vergunning');
    await user.click(screen.getByRole('button', { name: 'Melden' }));

    await waitFor(() => expect(router.state.location.pathname).toBe('/knelpunten/k9'));
    const keys = sent
      .filter(({ url }) => url === '/api/knelpunten/v1/knelpunten')
      .map(({ headers }) => headers.get('Idempotency-Key'));
    expect(keys).toHaveLength(2);
    expect(keys[0]).toBe(keys[1]);
  });

  it('herkent een wet terwijl u typt en noemt wat er fout is', async () => {
    network({
      [HERKEN]: ({ body }) =>
        (body as { tekst: string }).tekst === 'BWBR0037885'
          ? { body: { stelsel: 'bwb', identificatie: 'BWBR0037885', tekst: 'Omgevingswet' } }
          : {
              status: 400,
              body: { status: 400, fouten: [{ veld: 'tekst', reden: 'zes cijfers, verwacht zeven' }] },
            },
    });
    const { user } = show(<NieuweMelding user="jan" />, where);
    await user.click(screen.getByRole('button', { name: 'Wet of regel toevoegen' }));
    const field = screen.getByRole('textbox', { name: 'Wet of regel 1' });

    await user.type(field, 'BWBR003788');
    expect(await screen.findByText('Niet herkend: zes cijfers, verwacht zeven')).toBeVisible();
    await user.type(field, '5');

    expect(await screen.findByText(/Herkend: Omgevingswet/)).toBeVisible();
  });
});
