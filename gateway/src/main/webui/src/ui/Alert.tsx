import type { ReactNode } from 'react';

interface Props {
  kind?: 'info' | 'ok' | 'warning' | 'error';
  title?: string;
  children?: ReactNode;
  /** Announced when it appears; leave out for what is there from the start. */
  live?: boolean;
}

const SIGNS = { info: 'i', ok: '✓', warning: '!', error: '!' } as const;

export function Alert({ kind = 'info', title, children, live }: Props) {
  const role = live ? (kind === 'error' ? 'alert' : 'status') : undefined;
  return (
    <div className={`utrecht-alert utrecht-alert--${kind} alert`} role={role}>
      <span className={`alert__sign alert__sign--${kind}`} aria-hidden="true">
        <span className="alert__glyph">{SIGNS[kind]}</span>
      </span>
      <div className="alert__content">
        {title && <p className="alert__title">{title}</p>}
        {children}
      </div>
    </div>
  );
}
