import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';

/** Only the pages that exist. */
const PARTS = [
  { to: '/vhf', key: 'ranglijst' },
  { to: '/vhf/gesprekken', key: 'gesprekken' },
  { to: '/vhf/geld', key: 'geld' },
  { to: '/vhf/kennis', key: 'kennis' },
  { to: '/vhf/metingen', key: 'metingen' },
] as const;

export function Subnavigation() {
  const { t } = useTranslation('vhf');
  return (
    <nav className="subnavigation" aria-label={t('delen')}>
      <ul>
        {PARTS.map((part) => (
          <li key={part.to}>
            <NavLink to={part.to} end={part.to === '/vhf'} className="subnavigation__link">
              {t(`nav.${part.key}`)}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
