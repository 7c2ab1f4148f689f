import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';

export interface SummaryItem {
  /** Id of the control to go to; without one the line is plain text. */
  id?: string | undefined;
  text: string;
}

/** All field errors together; takes the focus when it appears, and each line leads to its field. */
export function ErrorSummary({ items }: { items: readonly SummaryItem[] }) {
  const { t } = useTranslation();
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (items.length > 0) ref.current?.focus();
  }, [items]);
  if (items.length === 0) return null;
  return (
    <div className="error-summary" role="alert" tabIndex={-1} ref={ref}>
      <p className="error-summary__title">{t('fout.samenvatting')}</p>
      <ul>
        {items.map((item) => (
          <li key={`${item.id}-${item.text}`}>
            {item.id ? (
              <a
                className="nl-link"
                href={`#${item.id}`}
                onClick={(event) => {
                  event.preventDefault();
                  document.getElementById(item.id ?? '')?.focus();
                }}
              >
                {item.text}
              </a>
            ) : (
              item.text
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
