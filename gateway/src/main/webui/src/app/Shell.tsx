import { SkipLink } from '@nl-design-system-candidate/skip-link-react';
import { Suspense, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Outlet, ScrollRestoration, useLocation } from 'react-router';
import { Skeleton } from '../ui/Skeleton';
import { Footer } from './Footer';
import { Header } from './Header';

/** What every page has around it. */
export function Shell() {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const main = useRef<HTMLElement>(null);
  const first = useRef(true);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new page, not a new function, moves the focus
  useEffect(() => {
    // A screen reader continues at the content of the new page, as it does after a page load.
    if (!first.current) main.current?.focus({ preventScroll: true });
    first.current = false;
  }, [pathname]);

  return (
    <>
      <SkipLink href="#inhoud">{t('naarInhoud')}</SkipLink>
      <Header />
      <main id="inhoud" className="main" tabIndex={-1} ref={main}>
        <Suspense fallback={<Skeleton tall />}>
          <Outlet />
        </Suspense>
      </main>
      <Footer />
      <ScrollRestoration />
    </>
  );
}
