import { screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { knelpunt } from '../../test/knelpunt';
import { network } from '../../test/network';
import { show } from '../../test/render';
import { StapDialog } from './StapDialog';

const STEP = 'POST /api/knelpunten/v1/knelpunten/k1/vaststellingen';
const READ = 'GET /api/knelpunten/v1/knelpunten/k1';
const begonnen = { data: knelpunt(), etag: '"1"', location: null };

function open() {
  const onDone = vi.fn();
  const shown = show(
    <StapDialog stap="vaststellingen" knelpunt={begonnen} onClose={vi.fn()} onDone={onDone} />,
  );
  return { ...shown, onDone };
}

describe('StapDialog', () => {
  it('vraagt een reden voordat er iets wordt verstuurd', async () => {
    const { to } = network({});
    const { user } = open();

    await user.click(screen.getByRole('button', { name: 'Vaststellen' }));

    expect(within(screen.getByRole('alert')).getByRole('link', { name: 'Reden is verplicht' })).toBeVisible();
    expect(screen.getByRole('textbox', { name: /Reden/ })).toBeInvalid();
    expect(to('POST', STEP.slice(5))).toHaveLength(0);
  });

  it('zet de stap op de versie die de gebruiker zag', async () => {
    const { to } = network({ [STEP]: { body: knelpunt({ status: 'vastgesteld' }) } });
    const { user, onDone } = open();

    await user.type(screen.getByRole('textbox', { name: /Reden/ }), 'Gebleken');
    await user.click(screen.getByRole('button', { name: 'Vaststellen' }));

    await vi.waitFor(() => expect(onDone).toHaveBeenCalled());
    const [request] = to('POST', STEP.slice(5));
    expect(request?.body).toEqual({ reden: 'Gebleken' });
    expect(request?.headers.get('If-Match')).toBe('"1"');
  });

  it('stuurt bij een dubbele klik een keer', async () => {
    let answer: (reply: object) => void = () => undefined;
    const { to } = network({
      [STEP]: () =>
        new Promise((resolve) => {
          answer = resolve;
        }),
    });
    const { user } = open();
    await user.type(screen.getByRole('textbox', { name: /Reden/ }), 'Gebleken');

    await user.dblClick(screen.getByRole('button', { name: 'Vaststellen' }));

    expect(to('POST', STEP.slice(5))).toHaveLength(1);
    answer({ body: knelpunt() });
  });

  it('laat zien wat een ander wijzigde en gaat op verzoek door op de nieuwe stand', async () => {
    let refused = false;
    const { to } = network({
      [STEP]: () => {
        if (refused) return { body: knelpunt({ status: 'vastgesteld' }) };
        refused = true;
        return {
          status: 412,
          body: { status: 412, title: 'Het item is intussen gewijzigd', huidigeVersie: 2 },
        };
      },
      [READ]: { body: knelpunt({ versie: 2, titel: 'Nieuwe titel' }), headers: { ETag: '"2"' } },
    });
    const { user, onDone } = open();
    await user.type(screen.getByRole('textbox', { name: /Reden/ }), 'Gebleken');
    await user.click(screen.getByRole('button', { name: 'Vaststellen' }));

    expect(await screen.findByRole('cell', { name: 'Nieuwe titel' })).toBeVisible();
    expect(screen.getByRole('cell', { name: 'Vergunning voor afval over de grens' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Doorgaan op de nieuwe stand' }));

    await vi.waitFor(() => expect(onDone).toHaveBeenCalled());
    expect(to('POST', STEP.slice(5)).map((request) => request.headers.get('If-Match'))).toEqual([
      '"1"',
      '"2"',
    ]);
  });

  it('zet een fout van de dienst bij het veld en in de samenvatting', async () => {
    network({
      [STEP]: { status: 400, body: { status: 400, fouten: [{ veld: 'reden', reden: 'is te lang' }] } },
    });
    const { user } = open();
    await user.type(screen.getByRole('textbox', { name: /Reden/ }), 'x');
    await user.click(screen.getByRole('button', { name: 'Vaststellen' }));

    expect(await screen.findAllByText('is te lang')).toHaveLength(2);
  });
});
