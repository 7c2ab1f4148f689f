import { useTranslation } from 'react-i18next';
import { TextLink } from '../ui/TextLink';

export function Footer() {
  const { t } = useTranslation();
  return (
    <footer className="footer">
      <div className="footer__bar">
        <p className="footer__text">{t('voet.tekst')}</p>
        <ul className="footer__links">
          <li>
            <a className="nl-link" href="/api">
              {t('voet.api')}
            </a>
          </li>
          <li>
            <TextLink to="/status">{t('voet.status')}</TextLink>
          </li>
          <li>
            <TextLink to="/over">{t('voet.toegankelijkheid')}</TextLink>
          </li>
        </ul>
      </div>
    </footer>
  );
}
