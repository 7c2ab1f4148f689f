import type { GeoJSONSource } from 'maplibre-gl';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useKaart } from '../../kaart/useKaart';
import { Alert } from '../../ui/Alert';
import { kleuren } from './kleuren';
import { type Punt, puntenVan } from './punten';
import { CIRKELS, stijl } from './stijl';

interface Props {
  punten: readonly Punt[];
  label: string;
  gekozen: string | null;
  onKies: (code: string) => void;
}

/** The drawn map; what it shows stands in the table too, so for a screen reader it is one picture with a name. */
export function KaartVlak({ punten, label, gekozen, onKies }: Props) {
  const { t } = useTranslation();
  const kies = useRef(onKies);
  kies.current = onKies;
  const { box, kaart, klaar, kanNiet } = useKaart(
    () => stijl(kleuren()),
    (map) => {
      map.on('click', CIRKELS, (event) => {
        const code = event.features?.[0]?.properties.code;
        if (typeof code === 'string') kies.current(code);
      });
      map.on('mouseenter', CIRKELS, () => {
        map.getCanvas().style.cursor = 'pointer';
      });
      map.on('mouseleave', CIRKELS, () => {
        map.getCanvas().style.cursor = '';
      });
    },
  );

  useEffect(() => {
    if (klaar) kaart.current?.getSource<GeoJSONSource>(CIRKELS)?.setData(puntenVan(punten));
  }, [punten, klaar, kaart]);

  useEffect(() => {
    if (klaar) kaart.current?.setFilter(`${CIRKELS}-gekozen`, ['==', ['get', 'code'], gekozen ?? '']);
  }, [gekozen, klaar, kaart]);

  if (kanNiet) return <Alert kind="warning">{t('kaart.kanNiet')}</Alert>;
  return <section ref={box} className="kaart__vlak" aria-label={label} />;
}
