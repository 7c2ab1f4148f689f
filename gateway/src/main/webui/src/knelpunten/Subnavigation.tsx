import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';

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
  return (
    <nav className="subnavigation" aria-label={t('register.delen')}>
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
