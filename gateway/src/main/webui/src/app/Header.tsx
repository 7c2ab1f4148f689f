import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { SearchBox } from '../zoeken/SearchBox';
import { Navigation } from './Navigation';
import { UserMenu } from './UserMenu';

export function Header() {
  const { t } = useTranslation();
  return (
    <header className="header">
      <div className="header__bar">
        <Link to="/" className="wordmark" aria-label={t('naam')}>
          <img src="/favicon.svg" alt="" width="32" height="32" />
          <span className="wordmark__text" aria-hidden="true">
            <span className="wordmark__place">Zuid-Limburg</span> <span>Gebiedsplatform</span>
          </span>
        </Link>
        <SearchBox />
        <UserMenu />
      </div>
      <Navigation />
    </header>
  );
}
