import { type GeoJSONSource, LngLatBounds } from 'maplibre-gl';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useKaart } from '../../kaart/useKaart';
import { Alert } from '../../ui/Alert';
import type { Punt } from './plaats';
import { type Getekend, PLAATSEN, tekenstijl, verzameling } from './tekenstijl';

interface Props {
  plaatsen: readonly Getekend[];
  label: string;
  /** Someone clicked here to draw. */
  onPunt?: (punt: Punt) => void;
  /** Someone clicked on this one. */
  onKies?: (id: string) => void;
  /** Shows this much of the map at first, instead of the whole region. */
  rond?: readonly Punt[];
}

/** Places on the map, to draw or to choose. What it shows stands beside it in text too. */
export function Plaatskaart({ plaatsen, label, onPunt, onKies, rond }: Props) {
  const { t } = useTranslation();
  const doe = useRef({ onPunt, onKies });
  doe.current = { onPunt, onKies };
  const { box, kaart, klaar, kanNiet } = useKaart(tekenstijl, (map) => {
    if (onPunt) map.getCanvas().style.cursor = 'crosshair';
    map.on('click', ({ lngLat, point }) => {
      doe.current.onPunt?.([lngLat.lng, lngLat.lat]);
      if (!doe.current.onKies) return;
      const lagen = ['vlak', 'lijn', 'punt'].map((laag) => `${PLAATSEN}-${laag}`);
      const id = map.queryRenderedFeatures(point, { layers: lagen })[0]?.properties.id;
      if (typeof id === 'string') doe.current.onKies(id);
    });
    const [eerste] = rond ?? [];
    if (rond && eerste) {
      const grens = rond.reduce(
        (tot, [lengte, breedte]) => tot.extend([lengte, breedte]),
        new LngLatBounds([...eerste], [...eerste]),
      );
      map.fitBounds(grens, { padding: 60, maxZoom: 12, animate: false });
    }
  });
  useEffect(() => {
    if (klaar) kaart.current?.getSource<GeoJSONSource>(PLAATSEN)?.setData(verzameling(plaatsen));
  }, [plaatsen, klaar, kaart]);
  if (kanNiet) return <Alert kind="warning">{t('kaart.kanNiet')}</Alert>;
  return <section ref={box} className="kaart__vlak" aria-label={label} data-klaar={klaar} />;
}
