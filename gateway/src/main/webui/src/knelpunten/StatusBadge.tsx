import { useTranslation } from 'react-i18next';
import { Badge, type Tone } from '../ui/Badge';
import type { Spoor, Status } from './types';

const TONES: Record<Status, Tone> = {
  ontwerp: 'neutral',
  gemeld: 'info',
  'in-beoordeling': 'info',
  vastgesteld: 'warning',
  'in-oplossing': 'warning',
  opgelost: 'positive',
  'wordt-niet-opgelost': 'negative',
  'geen-knelpunt': 'neutral',
  samengevoegd: 'neutral',
};

export function StatusBadge({ status, spoor }: { status: Status; spoor?: Spoor | null }) {
  const { t } = useTranslation('knelpunten');
  const inSolution = status === 'in-oplossing' && spoor;
  return (
    <Badge tone={TONES[status]}>
      {t(`status.${status}`)}
      {inSolution && ` · ${t(`spoor.${spoor}`)}`}
    </Badge>
  );
}
