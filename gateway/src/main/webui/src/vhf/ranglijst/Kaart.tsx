import { lazy, Suspense, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button';
import { Section } from '../../ui/Section';
import { Skeleton } from '../../ui/Skeleton';
import { useAll } from '../api';
import { Legenda } from '../kaart/Legenda';
import type { Punt } from '../kaart/punten';
import type { Gebied, Methode, Niveau, Rangorderegel } from '../types';
import { klasse } from './orde';

// MapLibre weighs more than all the rest together: only who looks at the map loads it.
const KaartVlak = lazy(() => import('../kaart/KaartVlak').then((module) => ({ default: module.KaartVlak })));

interface Props {
  regels: readonly Rangorderegel[];
  methode: Methode;
  niveau: Niveau;
  open: boolean;
  onOpen: (open: boolean) => void;
  gekozen: string | null;
  onKies: (code: string) => void;
}

export function Kaart({ regels, methode, niveau, open, onOpen, gekozen, onKies }: Props) {
  const { t } = useTranslation('vhf');
  const gebieden = useAll<Gebied>(`/gebieden?soort=${niveau}`, open);
  const punten = useMemo(() => {
    const perCode = new Map(regels.map((regel) => [regel.gebied, regel]));
    const metScore = regels.filter((regel) => regel[methode].plaats != null).length;
    return (gebieden.data ?? []).flatMap((gebied): Punt[] => {
      const regel = perCode.get(gebied.code);
      if (!regel || !gebied.centroide) return [];
      return [
        {
          code: gebied.code,
          naam: gebied.naam,
          plek: [gebied.centroide.lengtegraad, gebied.centroide.breedtegraad],
          inwoners: gebied.inwoners?.waarde ?? 0,
          klasse: klasse(regel, methode, metScore),
          gestapeld: regel.stapeling.gestapeld,
        },
      ];
    });
  }, [gebieden.data, regels, methode]);
  return (
    <Section
      title={t('ranglijst.kaart')}
      actions={
        <Button small purpose="subtle" aria-expanded={open} onClick={() => onOpen(!open)}>
          {open ? t('ranglijst.kaartVerbergen') : t('ranglijst.kaartTonen')}
        </Button>
      }
    >
      {open && (
        <div className="kaart">
          <Suspense fallback={<Skeleton tall lines={0} />}>
            <KaartVlak punten={punten} label={t('ranglijst.kaartVan')} gekozen={gekozen} onKies={onKies} />
          </Suspense>
          <Legenda />
          <p className="quiet">
            {t(niveau === 'wijk' ? 'ranglijst.kaartUitleg' : 'ranglijst.kaartGemeente')}
          </p>
        </div>
      )}
    </Section>
  );
}
