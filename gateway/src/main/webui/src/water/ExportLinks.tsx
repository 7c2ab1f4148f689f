import { useTranslation } from 'react-i18next';
import { API } from './api';

/** The same rows as the page shows, to take along. */
export function ExportLinks({
  wat,
  path,
  formaten,
}: {
  wat: string;
  path: string;
  formaten: readonly string[];
}) {
  const { t } = useTranslation('water');
  const separator = path.includes('?') ? '&' : '?';
  return (
    <p className="export-menu no-print">
      <span>{t('export')}:</span>
      {formaten.map((formaat) => (
        <a
          key={formaat}
          className="nl-link"
          href={`${API}${path}${separator}formaat=${formaat}`}
          download
          aria-label={t('exporteer', { wat, formaat: formaat.toUpperCase() })}
        >
          {formaat.toUpperCase()}
        </a>
      ))}
    </p>
  );
}
