import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { samenvatting } from '../../test/knelpunt';
import { network } from '../../test/network';
import { show } from '../../test/render';
import { RegisterPage } from './RegisterPage';

const LIST = 'GET /api/knelpunten/v1/knelpunten';
const page = { body: { items: [samenvatting()], aantal: 1 } };
const where = { path: '/knelpunten' };

describe('RegisterPage', () => {
  it('vraagt precies wat in het adres staat', async () => {
    const { to } = network({ [LIST]: page });

    show(<RegisterPage />, { ...where, at: '/knelpunten?status=gemeld&land=nl&sorteer=titel' });

    await screen.findByRole('link', { name: 'Vergunning voor afval over de grens' });
    const asked = new URL(to('GET', '/api/knelpunten/v1/knelpunten')[0]?.url ?? '', 'http://x').searchParams;
    expect(asked.getAll('status')).toEqual(['gemeld']);
    expect(asked.get('land')).toBe('nl');
    expect(asked.get('sorteer')).toBe('titel');
    expect(asked.get('aantal')).toBe('true');
    expect(screen.getByText('1 knelpunt')).toBeVisible();
  });

  it('zet een gekozen filter in het adres en exporteert dezelfde selectie', async () => {
    network({ [LIST]: page });
    const { user, router } = show(<RegisterPage />, where);

    await user.click(await screen.findByRole('checkbox', { name: 'Vastgesteld' }));

    expect(router.state.location.search).toBe('?status=vastgesteld');
    await waitFor(() =>
      expect(screen.getByRole('link', { name: 'Exporteren als CSV' })).toHaveAttribute(
        'href',
        '/api/knelpunten/v1/knelpunten/_export?status=vastgesteld&formaat=csv',
      ),
    );
  });

  it('zegt bij filters zonder treffer hoe het verder kan', async () => {
    network({ [LIST]: { body: { items: [], aantal: 0 } } });

    show(<RegisterPage />, { ...where, at: '/knelpunten?zoek=xyz' });

    expect(await screen.findByText('Geen knelpunten met deze filters')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Alle filters wissen' })).toHaveAttribute('href', '/knelpunten');
  });

  it('zegt dat de dienst niet antwoordt en leest na opnieuw proberen', async () => {
    let down = true;
    network({ [LIST]: () => (down ? { status: 503, body: { status: 503 } } : page) });
    const { user } = show(<RegisterPage />, where);

    const retry = await screen.findByRole('button', { name: 'Opnieuw proberen' });
    down = false;
    await user.click(retry);

    expect(await screen.findByRole('link', { name: 'Vergunning voor afval over de grens' })).toBeVisible();
  });

  it('haalt de volgende pagina op met de cursor, achter wat er al stond', async () => {
    const { to } = network({
      [LIST]: ({ url }) =>
        url.includes('cursor=c2')
          ? { body: { items: [samenvatting({ id: 'k2', titel: 'Tweede' })] } }
          : { body: { items: [samenvatting()], volgende: 'c2', aantal: 2 } },
    });
    const { user } = show(<RegisterPage />, where);

    await user.click(await screen.findByRole('button', { name: 'Toon de volgende 1' }));

    expect(await screen.findByRole('link', { name: 'Tweede' })).toBeVisible();
    expect(screen.getByRole('link', { name: 'Vergunning voor afval over de grens' })).toBeVisible();
    expect(to('GET', '/api/knelpunten/v1/knelpunten').some(({ url }) => url.includes('cursor=c2'))).toBe(
      true,
    );
  });
});
