import { type ReactNode, useEffect } from 'react';
import { useTranslation } from 'react-i18next';

interface Props {
  title: string;
  /** A line above the title that says where this is. */
  above?: ReactNode;
  /** What can be done here, at the right of the title. */
  actions?: ReactNode;
  lead?: ReactNode;
  children: ReactNode;
}

export function Page({ title, above, actions, lead, children }: Props) {
  const { t } = useTranslation();
  useEffect(() => {
    document.title = `${title} – ${t('naam')}`;
  }, [title, t]);
  return (
    <div className="page">
      <div className="page__head">
        <div className="page__titles">
          {above && <div className="page__above">{above}</div>}
          <h1 className="nl-heading nl-heading--level-1 page__title">{title}</h1>
          {lead && <div className="page__lead">{lead}</div>}
        </div>
        {actions && <div className="page__actions">{actions}</div>}
      </div>
      {children}
    </div>
  );
}
