import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactElement } from 'react';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { addTexts } from '../i18n';
import knelpunten from '../knelpunten/teksten';
import start from '../start/teksten';
import vhf from '../vhf/teksten';
import water from '../water/teksten';
import zoeken from '../zoeken/teksten';

addTexts('knelpunten', knelpunten);
addTexts('start', start);
addTexts('vhf', vhf);
addTexts('water', water);
addTexts('zoeken', zoeken);

interface Where {
  /** Where the component is shown; other addresses show nothing. */
  path?: string;
  at?: string;
}

/** Shows a component as the app does: with its texts, an address and a query client of its own. */
export function show(element: ReactElement, { path = '/', at = path }: Where = {}) {
  const client = new QueryClient({
    defaultOptions: { queries: { retry: false }, mutations: { retry: false } },
  });
  const router = createMemoryRouter(
    [
      { path, element },
      { path: '*', element: <p>andere pagina</p> },
    ],
    { initialEntries: [at] },
  );
  render(
    <QueryClientProvider client={client}>
      <RouterProvider router={router} />
    </QueryClientProvider>,
  );
  return { user: userEvent.setup(), router, client };
}
