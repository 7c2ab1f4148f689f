import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { Alert } from '../../ui/Alert';
import { Button } from '../../ui/Button';
import { QueryView } from '../../ui/QueryView';
import { Skeleton } from '../../ui/Skeleton';
import { type Cumulatie, useGrondslag, useRangorde, useRobuustheid } from '../cumulatie/api';
import { gewichtenVan, herweeg } from '../cumulatie/herweeg';
import { BewaarScenario } from './BewaarScenario';
import { Gekozen } from './Gekozen';
import { Kaart } from './Kaart';
import { Keuzes } from './Keuzes';
import { useKeuze } from './keuze';
import { opPlaats } from './orde';
import { RangTable } from './RangTable';
import { useGewichten } from './useGewichten';
import { Wegen } from './Wegen';

/** What is shown at first: a page long, and beyond what a programme can take up at once. */
const TOP = 25;

export function Ranglijst({ cumulaties }: { cumulaties: readonly Cumulatie[] }) {
  const { t } = useTranslation('vhf');
  const keuze = useKeuze();
  const [params] = useSearchParams();
  const { eigen, zet } = useGewichten();
  const gekozen = cumulaties.find((each) => each.id === keuze.cumulatie) ?? cumulaties[0];
  const rangorde = useRangorde(gekozen?.id, keuze.niveau);
  const robuustheid = useRobuustheid(gekozen?.id, keuze.niveau);
  const lijst = rangorde.data;
  const grondslag = useGrondslag(lijst);
  const berekend = useMemo(
    () => (grondslag && eigen ? herweeg(grondslag, eigen) : lijst?.items),
    [grondslag, eigen, lijst],
  );
  const regels = useMemo(() => opPlaats(berekend ?? [], keuze.methode), [berekend, keuze.methode]);
  if (!gekozen) return <Skeleton lines={12} />;

  const meten = lijst?.gewichten.indicatoren ?? [];
  const gewichten = eigen ?? gewichtenVan(gekozen.gewichten);
  const aangewezen = regels.find((regel) => regel.gebied === keuze.gebied);
  const uitleg = (gebied: string) => {
    const next = new URLSearchParams(params);
    next.set('gebied', gebied);
    return `?${next}#uitleg`;
  };
  return (
    <div className="columns columns--aside-left">
      <aside className="weegaside no-print" aria-label={t('ranglijst.gewichten')}>
        <Wegen
          indicatoren={meten}
          gewichten={gewichten}
          gewijzigd={eigen !== null}
          onChange={zet}
          onHerstel={() => zet(null)}
        />
        {eigen && <BewaarScenario gewichten={eigen} />}
      </aside>
      <div>
        <Keuzes keuze={keuze} cumulaties={cumulaties} gekozen={gekozen} />
        <div className="voorlopig" role="status">
          {eigen && <Alert>{t('ranglijst.gewijzigd')}</Alert>}
        </div>
        <Kaart
          regels={regels}
          methode={keuze.methode}
          niveau={keuze.niveau}
          open={keuze.kaart}
          onOpen={(open) => keuze.kies('kaart', open ? null : 'uit')}
          gekozen={keuze.gebied}
          onKies={(code) => keuze.kies('gebied', code)}
        />
        {aangewezen && <Gekozen regel={aangewezen} indicatoren={meten} />}
        <QueryView query={rangorde} lines={16}>
          {() => (
            <>
              <RangTable
                regels={keuze.alles ? regels : regels.slice(0, TOP)}
                methode={keuze.methode}
                niveau={keuze.niveau}
                // Robustness is of the computed weights; beside other weights it would be a claim about nothing.
                robuustheid={eigen ? undefined : robuustheid.data}
                gekozen={keuze.gebied}
                uitleg={uitleg}
              />
              {regels.length > TOP && (
                <p className="list-foot">
                  <Button onClick={() => keuze.kies('alles', keuze.alles ? null : 'ja')}>
                    {keuze.alles
                      ? t('ranglijst.toonTop', { aantal: TOP })
                      : t('ranglijst.toonAlle', { aantal: regels.length })}
                  </Button>
                </p>
              )}
              <p className="quiet">{t('ranglijst.gestapeldUitleg')}</p>
              {robuustheid.data && !eigen && (
                <p className="quiet">
                  {t('ranglijst.bestendigUitleg', {
                    k: robuustheid.data.k,
                    keren: robuustheid.data.herhalingen,
                  })}
                </p>
              )}
            </>
          )}
        </QueryView>
      </div>
    </div>
  );
}
