import type { ReactNode } from 'react';

interface Props {
  href: string;
  children: ReactNode;
  purpose?: 'primary' | 'secondary';
  small?: boolean;
}

/** As ButtonLink, to an address that the server answers itself, such as the login. */
export function ButtonAnchor({ href, children, purpose = 'secondary', small }: Props) {
  return (
    <a className={`nl-button nl-button--${purpose} ${small ? 'button--small' : ''}`} href={href}>
      <span className="nl-button__label">{children}</span>
    </a>
  );
}
