import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

export function TextLink({
  to,
  children,
  className,
}: {
  to: string;
  children: ReactNode;
  className?: string;
}) {
  return (
    <Link to={to} className={className ? `nl-link ${className}` : 'nl-link'}>
      {children}
    </Link>
  );
}

/** A link out of the platform; only http(s) is followed, because the address was typed by someone. */
export function ExternalLink({ href, children }: { href: string; children: ReactNode }) {
  const { t } = useTranslation();
  if (!/^https?:\/\//i.test(href)) return <span>{children}</span>;
  return (
    <a className="nl-link" href={href} rel="noreferrer noopener external">
      {children}
      <span className="visually-hidden"> {t('nieuwVenster')}</span>
      <span aria-hidden="true" className="external-mark">
        ↗
      </span>
    </a>
  );
}
