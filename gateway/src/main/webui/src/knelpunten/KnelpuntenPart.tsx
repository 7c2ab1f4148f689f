import { lazy, Suspense } from 'react';
import { Route, Routes } from 'react-router';
import { NotFoundPage } from '../app/NotFoundPage';
import { Skeleton } from '../ui/Skeleton';
import { KnelpuntPage } from './knelpunt/KnelpuntPage';
import { RegisterPage } from './register/RegisterPage';
import { Subnavigation } from './Subnavigation';

// Register and knelpunt are what people come for; the rest loads when it is asked for.
const MeldPage = lazy(() => import('./melden/MeldPage').then((module) => ({ default: module.MeldPage })));
const WijzigPage = lazy(() =>
  import('./melden/WijzigPage').then((module) => ({ default: module.WijzigPage })),
);
const MatrixPage = lazy(() =>
  import('./overzicht/MatrixPage').then((module) => ({ default: module.MatrixPage })),
);
const TermijnenPage = lazy(() =>
  import('./overzicht/TermijnenPage').then((module) => ({ default: module.TermijnenPage })),
);
const WettenPage = lazy(() =>
  import('./overzicht/WettenPage').then((module) => ({ default: module.WettenPage })),
);
const LandenPage = lazy(() =>
  import('./overzicht/LandenPage').then((module) => ({ default: module.LandenPage })),
);
const OverzichtenPage = lazy(() =>
  import('./overzicht/OverzichtenPage').then((module) => ({ default: module.OverzichtenPage })),
);
const PrioriteitPage = lazy(() =>
  import('./prioriteit/PrioriteitPage').then((module) => ({ default: module.PrioriteitPage })),
);
const PrioriteitenlijstPage = lazy(() =>
  import('./prioriteit/PrioriteitenlijstPage').then((module) => ({ default: module.PrioriteitenlijstPage })),
);
const OplossingenPage = lazy(() =>
  import('./oplossing/OplossingenPage').then((module) => ({ default: module.OplossingenPage })),
);
const OplossingPage = lazy(() =>
  import('./oplossing/OplossingPage').then((module) => ({ default: module.OplossingPage })),
);
const NieuweOplossingPage = lazy(() =>
  import('./oplossing/NieuweOplossingPage').then((module) => ({ default: module.NieuweOplossingPage })),
);

export function KnelpuntenPart() {
  return (
    <>
      <Subnavigation />
      <Suspense fallback={<Skeleton tall lines={8} />}>
        <Routes>
          <Route index element={<RegisterPage />} />
          <Route path="melden" element={<MeldPage />} />
          <Route path="matrix" element={<MatrixPage />} />
          <Route path="termijnen" element={<TermijnenPage />} />
          <Route path="prioriteit" element={<PrioriteitPage />} />
          <Route path="prioriteit/:jaar" element={<PrioriteitenlijstPage />} />
          <Route path="oplossingen" element={<OplossingenPage />} />
          <Route path="oplossingen/nieuw" element={<NieuweOplossingPage />} />
          <Route path="oplossingen/:id" element={<OplossingPage />} />
          <Route path="wetten" element={<WettenPage />} />
          <Route path="landen" element={<LandenPage />} />
          <Route path="overzichten" element={<OverzichtenPage />} />
          <Route path=":id" element={<KnelpuntPage />} />
          <Route path=":id/wijzigen" element={<WijzigPage />} />
          <Route path="*" element={<NotFoundPage />} />
        </Routes>
      </Suspense>
    </>
  );
}
