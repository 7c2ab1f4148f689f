import { lazy, Suspense } from 'react';
import { Route, Routes } from 'react-router';
import { NotFoundPage } from '../app/NotFoundPage';
import { Skeleton } from '../ui/Skeleton';
import { RanglijstPage } from './ranglijst/RanglijstPage';
import { Subnavigation } from './Subnavigation';

// The ranking is what people come for; the rest loads when it is asked for.
const GebiedPage = lazy(() => import('./wijk/GebiedPage').then((module) => ({ default: module.GebiedPage })));

export function VhfPart() {
  return (
    <>
      <Subnavigation />
      <Suspense fallback={<Skeleton tall lines={8} />}>
        <Routes>
          <Route index element={<RanglijstPage />} />
          <Route path="gebieden/:code" element={<GebiedPage />} />
          <Route path="*" element={<NotFoundPage />} />
        </Routes>
      </Suspense>
    </>
  );
}
