import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { Versioned } from '../../api/http';
import { useSessie } from '../../sessie/useSessie';
import { Alert } from '../../ui/Alert';
import { Button } from '../../ui/Button';
import type { Knelpunt } from '../types';
import { sensible, sharingSteps } from './delen';
import { StapDialog } from './StapDialog';
import { NEXT, offered, type Stap } from './stappen';

/** What this user can do with this knelpunt now: the next step up front, the rest within reach. */
export function StapButtons({ knelpunt }: { knelpunt: Versioned<Knelpunt> }) {
  const { t } = useTranslation('knelpunten');
  const navigate = useNavigate();
  const [open, setOpen] = useState<{ stap: Stap; begonnen: Versioned<Knelpunt> } | null>(null);
  const [done, setDone] = useState(false);
  const sessie = useSessie();
  const sharing = sharingSteps(knelpunt.data, sessie);
  const steps = offered(knelpunt.data.stappen).filter(
    (stap) => !sharing.includes(stap) && sensible(stap, knelpunt.data),
  );
  const next = steps.filter((stap) => NEXT.includes(stap));
  const more = steps.filter((stap) => !NEXT.includes(stap));

  // The dialog keeps the version that the user saw when opening it: a change in between must be noticed, not hidden.
  const button = (stap: Stap, first: boolean) => (
    <Button
      key={stap}
      small={!first}
      purpose={first ? 'primary' : 'secondary'}
      onClick={() => setOpen({ stap, begonnen: knelpunt })}
    >
      {t(`stappen.${stap}.knop`)}
    </Button>
  );
  return (
    <div className="step-buttons no-print">
      {done && (
        <Alert kind="ok" live>
          <p>{t('stappen.gelukt')}</p>
        </Alert>
      )}
      <div className="button-column">{next.map((stap, index) => button(stap, index === 0))}</div>
      {more.length > 0 && (
        <details className="step-buttons__more">
          <summary>{t('stappen.meer')}</summary>
          <div className="button-column">{more.map((stap) => button(stap, false))}</div>
        </details>
      )}
      {sharing.length > 0 && (
        <details className="step-buttons__more">
          <summary>{t('detail.delen')}</summary>
          <div className="button-column">{sharing.map((stap) => button(stap, false))}</div>
        </details>
      )}
      {open && (
        <StapDialog
          stap={open.stap}
          knelpunt={open.begonnen}
          onClose={() => setOpen(null)}
          onDone={(answer) => {
            setOpen(null);
            setDone(true);
            if (answer && answer.id !== knelpunt.data.id) void navigate(`/knelpunten/${answer.id}`);
          }}
        />
      )}
    </div>
  );
}
