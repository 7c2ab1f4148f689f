import type { RouteObject } from 'react-router';
import { ErrorPage } from './ErrorPage';
import { NotFoundPage } from './NotFoundPage';
import { OverPage } from './OverPage';
import { Shell } from './Shell';

/** Each part is its own chunk, loaded when first shown. */
export const routes: RouteObject[] = [
  {
    element: <Shell />,
    errorElement: <ErrorPage />,
    hydrateFallbackElement: <span />,
    children: [
      { path: '/', lazy: () => import('../start/route') },
      { path: '/zoeken', lazy: () => import('../zoeken/route') },
      { path: '/status', lazy: () => import('../status/route') },
      { path: '/over', element: <OverPage /> },
      {
        path: '/knelpunten/*',
        lazy: () => import('../knelpunten/route'),
      },
      { path: '/vhf/*', lazy: () => import('../vhf/route') },
      { path: '/water/*', lazy: () => import('../water/route') },
      { path: '*', element: <NotFoundPage /> },
    ],
  },
];
