import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';

/** Only the parts that exist. */
const PARTS = [
  { to: '/', key: 'start' },
  { to: '/vhf', key: 'vhf' },
  { to: '/water', key: 'water' },
  { to: '/knelpunten', key: 'knelpunten' },
  { to: '/zoeken', key: 'zoeken' },
  { to: '/status', key: 'status' },
  { to: '/over', key: 'over' },
] as const;

export function Navigation() {
  const { t } = useTranslation();
  return (
    <nav className="navigation" aria-label={t('navigatie.titel')}>
      <ul className="navigation__list">
        {PARTS.map((part) => (
          <li key={part.to}>
            <NavLink to={part.to} end={part.to === '/'} className="navigation__link">
              {t(`navigatie.${part.key}`)}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
