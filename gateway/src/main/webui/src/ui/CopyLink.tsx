import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './Button';

/** The address of the page as it is now, filters and all, to send to a colleague or keep. */
export function CopyLink() {
  const { t } = useTranslation();
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    // Without a clipboard (plain http) the address bar holds the same link.
    await navigator.clipboard?.writeText(window.location.href);
    setCopied(true);
    window.setTimeout(() => setCopied(false), 3000);
  };
  return (
    <span role="status">
      <Button small purpose="subtle" onClick={() => void copy()}>
        {copied ? t('acties.gekopieerd') : t('acties.kopieerLink')}
      </Button>
    </span>
  );
}
