import { lazy, Suspense } from 'react';
import { Route, Routes } from 'react-router';
import { NotFoundPage } from '../app/NotFoundPage';
import { Skeleton } from '../ui/Skeleton';
import { RanglijstPage } from './ranglijst/RanglijstPage';
import { Subnavigation } from './Subnavigation';
import { COLLECTIES } from './werkstuk/soorten';

// The ranking is what people come for; the rest loads when it is asked for.
const GebiedPage = lazy(() => import('./wijk/GebiedPage').then((module) => ({ default: module.GebiedPage })));
const GesprekkenPage = lazy(() =>
  import('./gesprek/GesprekkenPage').then((module) => ({ default: module.GesprekkenPage })),
);
const GesprekPage = lazy(() =>
  import('./gesprek/GesprekPage').then((module) => ({ default: module.GesprekPage })),
);
const GeldPage = lazy(() => import('./geld/GeldPage').then((module) => ({ default: module.GeldPage })));
const KennisPage = lazy(() =>
  import('./kennis/KennisPage').then((module) => ({ default: module.KennisPage })),
);
const MetingenPage = lazy(() =>
  import('./meting/MetingenPage').then((module) => ({ default: module.MetingenPage })),
);
const MetingPage = lazy(() =>
  import('./meting/MetingPage').then((module) => ({ default: module.MetingPage })),
);
const WerkstukPage = lazy(() =>
  import('./werkstuk/WerkstukPage').then((module) => ({ default: module.WerkstukPage })),
);

export function VhfPart() {
  return (
    <>
      <Subnavigation />
      <Suspense fallback={<Skeleton tall lines={8} />}>
        <Routes>
          <Route index element={<RanglijstPage />} />
          <Route path="gebieden/:code" element={<GebiedPage />} />
          <Route path="gesprekken" element={<GesprekkenPage />} />
          <Route path="gesprekken/:id" element={<GesprekPage />} />
          <Route path="geld" element={<GeldPage />} />
          <Route path="kennis" element={<KennisPage />} />
          <Route path="metingen" element={<MetingenPage />} />
          <Route path="metingen/:id" element={<MetingPage />} />
          {COLLECTIES.map((collectie) => (
            <Route
              key={collectie}
              path={`${collectie}/:id`}
              element={<WerkstukPage key={collectie} collectie={collectie} />}
            />
          ))}
          <Route path="*" element={<NotFoundPage />} />
        </Routes>
      </Suspense>
    </>
  );
}
