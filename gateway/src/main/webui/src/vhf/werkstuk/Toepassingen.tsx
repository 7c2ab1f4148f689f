import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { impreciseDate } from '../../i18n/format';
import { heeftRecht, useSessie } from '../../sessie/useSessie';
import { Badge } from '../../ui/Badge';
import { Button } from '../../ui/Button';
import { TextLink } from '../../ui/TextLink';
import { useAll } from '../api';
import { parseDatum } from '../datum';
import { InvoerDialog } from '../InvoerDialog';
import type { Toepassing } from '../kennis/types';
import type { Gebied } from '../types';
import { useNamen } from '../useNamen';
import { Lijst } from '../wijk/Lijst';
import type { Werkstuk } from './types';
import { useVelden } from './useVelden';

/** Where a lesson was applied, and the way to record one more: how far it travels is what counts. */
export function Toepassingen({ les }: { les: Werkstuk }) {
  const { t } = useTranslation('vhf');
  const { naam } = useNamen();
  const velden = useVelden();
  const mag = heeftRecht(useSessie(), 'vhf-redacteur', 'vhf:schrijven');
  const wijken = useAll<Gebied>('/gebieden?soort=wijk', mag).data ?? [];
  const [nieuw, setNieuw] = useState(false);
  return (
    <>
      <Lijst<Toepassing>
        titel={t('werk.kennis.soorten.toepassingen')}
        leeg={t('werkstuk.geenToepassingen')}
        path={`/toepassingen?les=${les.id}`}
      >
        {(item) => (
          <>
            <p className="result__title">
              {item.titel}{' '}
              {item.buitenEigenGemeente && <Badge tone="positive">{t('werk.kennis.buiten')}</Badge>}
            </p>
            <p className="quiet">
              <TextLink to={`/vhf/gebieden/${item.wijk}`}>{naam(item.wijk)}</TextLink>,{' '}
              {t('werk.kennis.door', { wie: item.wie, datum: impreciseDate(item.wanneer) })}
            </p>
          </>
        )}
      </Lijst>
      {mag && <Button onClick={() => setNieuw(true)}>{t('werkstuk.nieuw.toepassingen')}</Button>}
      {nieuw && (
        <InvoerDialog
          titel={t('werkstuk.nieuw.toepassingen')}
          path="/toepassingen"
          velden={[
            ...velden([{ naam: 'titel', soort: 'regel', verplicht: true }]),
            {
              naam: 'wijk',
              label: t('werkstuk.veld.wijk'),
              soort: 'keuze',
              verplicht: true,
              leeg: t('werkstuk.kies'),
              opties: wijken.map((wijk) => ({ value: wijk.code, label: wijk.naam })),
            },
            ...velden([{ naam: 'wie', soort: 'regel', verplicht: true }]),
            {
              naam: 'wanneer',
              label: t('werkstuk.veld.wanneer'),
              soort: 'regel',
              verplicht: true,
              hulp: t('gebied.veld.datumHulp'),
            },
            ...velden([{ naam: 'resultaat', soort: 'tekst' }]),
          ]}
          maak={({ wanneer, ...rest }) => ({
            ...rest,
            les: les.id,
            wanneer: parseDatum(String(wanneer)) ?? { waarde: String(wanneer), precisie: 'dag' },
          })}
          onClose={() => setNieuw(false)}
        />
      )}
    </>
  );
}
