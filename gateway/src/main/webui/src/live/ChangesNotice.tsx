import { useTranslation } from 'react-i18next';
import { Button } from '../ui/Button';

/** Stands in a line that is there anyway, so that its coming moves nothing. */
export function ChangesNotice({ count, onShow }: { count: number; onShow: () => void }) {
  const { t } = useTranslation();
  return (
    <div className="changes-notice" role="status">
      {count > 0 && (
        <>
          <span>{t('live.nieuws', { count })}</span>
          <Button small onClick={onShow}>
            {t('live.tonen')}
          </Button>
        </>
      )}
    </div>
  );
}
