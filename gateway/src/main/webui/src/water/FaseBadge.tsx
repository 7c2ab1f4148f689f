import { useTranslation } from 'react-i18next';
import { Badge } from '../ui/Badge';
import type { Fase } from './types';

const TONE: Partial<Record<Fase, 'positive' | 'warning' | 'info'>> = {
  gereed: 'positive',
  geblokkeerd: 'warning',
  realisatie: 'info',
};

export function FaseBadge({ fase }: { fase: Fase }) {
  const { t } = useTranslation('water');
  return <Badge tone={TONE[fase]}>{t(`fase.${fase}`)}</Badge>;
}
