import { useTranslation } from 'react-i18next';
import { Alert } from '../../ui/Alert';

const timeFormat = new Intl.DateTimeFormat('nl-NL', { timeStyle: 'short' });

/** Whether what was typed is safe. */
export function BewaardMelding({ saved }: { saved: { at: Date; ok: boolean } | null }) {
  const { t } = useTranslation('knelpunten');
  if (saved && !saved.ok) return <Alert kind="warning">{t('melden.nietBewaard')}</Alert>;
  return (
    <p className="quiet draft-saved">{saved && t('melden.bewaard', { tijd: timeFormat.format(saved.at) })}</p>
  );
}
