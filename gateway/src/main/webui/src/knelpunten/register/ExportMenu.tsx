import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { API } from '../api';
import { EXPORT_FORMATS, exportUrl } from '../filters';

/** The whole selection, not only what is shown. */
export function ExportMenu() {
  const { t } = useTranslation('knelpunten');
  const [params] = useSearchParams();
  return (
    <p className="export-menu no-print">
      <span>{t('register.export')}:</span>
      {EXPORT_FORMATS.map((format) => (
        <a
          key={format}
          className="nl-link"
          href={exportUrl(`${API}/knelpunten`, params, format)}
          download
          aria-label={t('register.exporteer', { formaat: format.toUpperCase() })}
        >
          {format.toUpperCase()}
        </a>
      ))}
    </p>
  );
}
