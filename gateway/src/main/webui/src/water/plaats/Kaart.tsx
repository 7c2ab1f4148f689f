import { type ComponentProps, lazy, Suspense } from 'react';
import { Skeleton } from '../../ui/Skeleton';

// MapLibre weighs more than all the rest together: only who looks at a map loads it.
const Plaatskaart = lazy(() => import('./Plaatskaart').then((module) => ({ default: module.Plaatskaart })));

export function Kaart(props: ComponentProps<typeof Plaatskaart>) {
  return (
    <Suspense fallback={<Skeleton tall lines={0} />}>
      <Plaatskaart {...props} />
    </Suspense>
  );
}
