import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Versioned } from '../../api/http';
import { heeftRecht, useSessie } from '../../sessie/useSessie';
import { Button } from '../../ui/Button';
import { InvoerDialog } from '../InvoerDialog';
import { begin, type Collectie, deelstappen, lichaam, type Stapopgave, stappenVan } from './soorten';
import type { Werkstuk } from './types';
import { useVelden } from './useVelden';

const REDEN: Stapopgave['velden'] = [{ naam: 'reden', soort: 'tekst', verplicht: true }];

/** What this user can do with this thing now: its own steps, and who may see it. */
export function Stappen({ collectie, werkstuk }: { collectie: Collectie; werkstuk: Versioned<Werkstuk> }) {
  const { t } = useTranslation('vhf');
  const sessie = useSessie();
  const velden = useVelden();
  const [bezig, setBezig] = useState<Stapopgave | null>(null);
  const [wijzigt, setWijzigt] = useState(false);
  const { data, etag } = werkstuk;
  const wie = {
    team: heeftRecht(sessie, 'vhf-redacteur'),
    beheerder: heeftRecht(sessie),
    schrijft: heeftRecht(sessie, 'vhf:schrijven', 'vhf-redacteur'),
    eigenaar: sessie.organisatie != null && sessie.organisatie === data.eigenaar,
  };
  const delen = deelstappen(data.zichtbaarheid, wie).map((pad) => ({ pad, van: [], velden: REDEN }));
  const huidig = begin(collectie, data);
  return (
    <>
      {[...stappenVan(collectie, data, wie), ...delen].map((stap, index) => (
        <Button key={stap.pad} purpose={index === 0 ? 'primary' : undefined} onClick={() => setBezig(stap)}>
          {t(`werkstuk.stap.${stap.pad as 'delingen'}`)}
        </Button>
      ))}
      {(wie.team || (wie.eigenaar && wie.schrijft)) && (
        <Button onClick={() => setWijzigt(true)}>{t('werkstuk.wijzigen')}</Button>
      )}
      {wijzigt && (
        <InvoerDialog
          titel={t('werkstuk.wijzigen')}
          path={`/${collectie}/${data.id}`}
          wijzigt
          etag={etag}
          begin={huidig.invoer}
          velden={velden(huidig.velden)}
          maak={lichaam}
          onClose={() => setWijzigt(false)}
        />
      )}
      {bezig && (
        <InvoerDialog
          titel={t(`werkstuk.stap.${bezig.pad as 'delingen'}`)}
          uitleg={
            bezig.pad === 'delingen' || bezig.pad === 'publicaties'
              ? t('werkstuk.deelwaarschuwing')
              : bezig.pad === 'intrekkingen'
                ? t('werkstuk.intrekwaarschuwing')
                : undefined
          }
          path={`/${collectie}/${data.id}/${bezig.pad}`}
          etag={etag}
          velden={velden(bezig.velden)}
          maak={lichaam}
          onClose={() => setBezig(null)}
        />
      )}
    </>
  );
}
