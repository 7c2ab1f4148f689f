import { Suspense } from 'react';
import { Route, Routes } from 'react-router';
import { NotFoundPage } from '../app/NotFoundPage';
import { Skeleton } from '../ui/Skeleton';
import { RegisterPage } from './register/RegisterPage';
import { Subnavigation } from './Subnavigation';

export function KnelpuntenPart() {
  return (
    <>
      <Subnavigation />
      <Suspense fallback={<Skeleton tall lines={8} />}>
        <Routes>
          <Route index element={<RegisterPage />} />
          <Route path="*" element={<NotFoundPage />} />
        </Routes>
      </Suspense>
    </>
  );
}
