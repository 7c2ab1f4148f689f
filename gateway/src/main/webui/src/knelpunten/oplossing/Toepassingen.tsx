import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Versioned } from '../../api/http';
import { impreciseDate } from '../../i18n/format';
import { Button } from '../../ui/Button';
import { ExternalLink } from '../../ui/TextLink';
import { ToepassingDialog } from './ToepassingDialog';
import type { Oplossing } from './types';

export function Toepassingen({ oplossing, mayAdd }: { oplossing: Versioned<Oplossing>; mayAdd: boolean }) {
  const { t } = useTranslation('knelpunten');
  const [begonnen, setBegonnen] = useState<Versioned<Oplossing> | null>(null);
  const { toepassingen } = oplossing.data;
  return (
    <>
      {toepassingen.length === 0 && <p>{t('oplossing.geenToepassingen')}</p>}
      <ul className="plain-list plain-list--lines">
        {toepassingen.map((toepassing) => (
          <li key={`${toepassing.waar}-${toepassing.datum.waarde}`}>
            {toepassing.url ? (
              <ExternalLink href={toepassing.url}>{toepassing.waar}</ExternalLink>
            ) : (
              toepassing.waar
            )}{' '}
            <span className="quiet">{impreciseDate(toepassing.datum)}</span>
            {toepassing.resultaat && <p className="rule__meta">{toepassing.resultaat}</p>}
          </li>
        ))}
      </ul>
      {mayAdd && <Button onClick={() => setBegonnen(oplossing)}>{t('oplossing.toepassingToevoegen')}</Button>}
      {begonnen && <ToepassingDialog oplossing={begonnen} onClose={() => setBegonnen(null)} />}
    </>
  );
}
