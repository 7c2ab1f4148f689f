import { useTranslation } from 'react-i18next';
import { API } from '../api';
import type { Knelpunt } from '../types';
import { Kenmerken } from './Kenmerken';

export function KenmerkenAside({ knelpunt }: { knelpunt: Knelpunt }) {
  const { t } = useTranslation('knelpunten');
  return (
    <aside className="knelpunt-aside" aria-label={t('detail.feiten')}>
      <section>
        <h2 className="nl-heading nl-heading--level-4">{t('detail.feiten')}</h2>
        <Kenmerken knelpunt={knelpunt} />
      </section>
      {knelpunt.landen.length > 1 && (
        <p className="no-print">
          <a className="nl-link" href={`${API}/knelpunten/${knelpunt.id}/bridge-dossier`}>
            {t('detail.bridge')}
          </a>
        </p>
      )}
    </aside>
  );
}
