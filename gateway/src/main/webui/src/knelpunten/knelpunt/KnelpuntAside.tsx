import { useTranslation } from 'react-i18next';
import type { Versioned } from '../../api/http';
import { useSessie } from '../../sessie/useSessie';
import { sharingSteps } from '../stappen/delen';
import { StapButtons } from '../stappen/StapButtons';
import { offered } from '../stappen/stappen';
import type { Knelpunt } from '../types';
import { Termijnen } from './Termijnen';

export function KnelpuntAside({ knelpunt }: { knelpunt: Versioned<Knelpunt> }) {
  const { t } = useTranslation('knelpunten');
  const sessie = useSessie();
  const hasSteps = offered(knelpunt.data.stappen).length + sharingSteps(knelpunt.data, sessie).length > 0;
  return (
    <aside className="knelpunt-aside" aria-label={t('detail.stand')}>
      {hasSteps && (
        <section className="card">
          <h2 className="nl-heading nl-heading--level-4">{t('detail.watNu')}</h2>
          <StapButtons knelpunt={knelpunt} />
        </section>
      )}
      {!hasSteps && sessie.aangemeld && <p className="quiet no-print">{t('detail.nietsTeDoen')}</p>}
      <section>
        <h2 className="nl-heading nl-heading--level-4">{t('detail.termijnen')}</h2>
        <Termijnen termijnen={knelpunt.data.termijnen} />
      </section>
    </aside>
  );
}
