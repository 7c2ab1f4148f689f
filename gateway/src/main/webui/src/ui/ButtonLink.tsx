import type { ReactNode } from 'react';
import { Link } from 'react-router';

interface Props {
  to: string;
  children: ReactNode;
  purpose?: 'primary' | 'secondary' | 'subtle';
}

/** A link that leads to the main thing to do, and so looks like a button. */
export function ButtonLink({ to, children, purpose = 'secondary' }: Props) {
  return (
    <Link to={to} className={`nl-button nl-button--${purpose}`}>
      <span className="nl-button__label">{children}</span>
    </Link>
  );
}
