import { screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { knelpunt } from '../../test/knelpunt';
import { network } from '../../test/network';
import { show } from '../../test/render';
import { WijzigForm } from './WijzigForm';

const URL_OF = '/api/knelpunten/v1/knelpunten/k1';

it('toont bij een conflict beide versies en slaat de gekozen op', async () => {
  let refused = false;
  const { to } = network({
    [`PATCH ${URL_OF}`]: () => {
      if (refused) return { body: knelpunt({ versie: 3 }), headers: { ETag: '"3"' } };
      refused = true;
      return { status: 412, body: { status: 412 } };
    },
    [`GET ${URL_OF}`]: {
      body: knelpunt({ versie: 2, titel: 'Titel van de ander', plaats: 'Kerkrade' }),
      headers: { ETag: '"2"' },
    },
  });
  const { user, router } = show(<WijzigForm first={{ data: knelpunt(), etag: '"1"', location: null }} />, {
    path: '/w',
  });
  await user.type(screen.getByRole('textbox', { name: /Omschrijving/ }), ' Nog steeds.');
  await user.clear(screen.getByRole('textbox', { name: /Titel/ }));
  await user.type(screen.getByRole('textbox', { name: /Titel/ }), 'Mijn titel');
  await user.click(screen.getByRole('button', { name: 'Opslaan' }));

  const dialog = within(await screen.findByRole('dialog'));
  expect(dialog.getByRole('radio', { name: 'Mijn titel' })).toBeChecked();
  expect(dialog.getByText('Kerkrade')).toBeVisible();
  await user.click(dialog.getByRole('radio', { name: 'Titel van de ander' }));
  await user.click(dialog.getByRole('button', { name: 'Opslaan met deze keuzes' }));

  await waitFor(() => expect(router.state.location.pathname).toBe('/knelpunten/k1'));
  const [first, second] = to('PATCH', URL_OF);
  expect(first?.body).toEqual({
    titel: 'Mijn titel',
    omschrijving: 'Afval mocht niet over de grens. Nog steeds.',
  });
  expect(first?.headers.get('Content-Type')).toBe('application/merge-patch+json');
  expect(second?.headers.get('If-Match')).toBe('"2"');
  expect(second?.body).toEqual({ omschrijving: 'Afval mocht niet over de grens. Nog steeds.' });
});
