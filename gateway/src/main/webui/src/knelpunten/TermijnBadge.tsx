import { useTranslation } from 'react-i18next';
import { daysBetween, shortDay, today } from '../i18n/format';
import { Badge } from '../ui/Badge';
import { TERMIJN_TONES, termijnstand } from './termijn';

/** Green, amber or red, and the same in words. */
export function TermijnBadge({ uiterlijkOp }: { uiterlijkOp: string }) {
  const { t } = useTranslation('knelpunten');
  const now = today();
  const days = daysBetween(now, uiterlijkOp);
  const text =
    days < 0
      ? t('detail.dagenTeLaat', { count: -days })
      : days === 0
        ? t('detail.vandaag')
        : t('detail.nogDagen', { count: days });
  return (
    <span className="termijn">
      <Badge tone={TERMIJN_TONES[termijnstand(uiterlijkOp, now)]}>{text}</Badge>
      <span className="quiet">{shortDay(uiterlijkOp)}</span>
    </span>
  );
}
