import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { NavLink, useLocation } from 'react-router';

const PARTS = [
  { to: '/knelpunten', key: 'register' },
  { to: '/knelpunten/matrix', key: 'matrix' },
  { to: '/knelpunten/termijnen', key: 'termijnen' },
  { to: '/knelpunten/prioriteit', key: 'prioriteit' },
  { to: '/knelpunten/oplossingen', key: 'oplossingen' },
  { to: '/knelpunten/wetten', key: 'wetten' },
  { to: '/knelpunten/landen', key: 'landen' },
  { to: '/knelpunten/overzichten', key: 'overzichten' },
] as const;

export function Subnavigation() {
  const { t } = useTranslation('knelpunten');
  const { pathname } = useLocation();
  const nav = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another page is another active part
  useEffect(() => {
    // On a phone the parts do not fit: show the one where we are, without moving the page.
    const here = nav.current?.querySelector<HTMLElement>('.active');
    if (!here || !nav.current) return;
    const { right } = here.getBoundingClientRect();
    const room = nav.current.getBoundingClientRect().right;
    if (right > room) nav.current.scrollLeft += right - room + 24;
  }, [pathname]);
  return (
    <nav className="subnavigation" ref={nav} aria-label={t('register.delen')}>
      <ul>
        {PARTS.map((part) => (
          <li key={part.to}>
            <NavLink to={part.to} end={part.key === 'register'} className="subnavigation__link">
              {t(`register.nav.${part.key}`)}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
