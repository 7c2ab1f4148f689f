import { type GeoJSONSource, Map as Kaart, NavigationControl, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import 'maplibre-gl/dist/maplibre-gl.css';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Alert } from '../../ui/Alert';
import { kleuren } from './kleuren';
import { type Punt, puntenVan } from './punten';
import { CIRKELS, stijl } from './stijl';

setWorkerUrl(workerUrl);

interface Props {
  punten: readonly Punt[];
  label: string;
  gekozen: string | null;
  onKies: (code: string) => void;
}

/** The drawn map; what it shows stands in the table too, so for a screen reader it is one picture with a name. */
export function KaartVlak({ punten, label, gekozen, onKies }: Props) {
  const { t } = useTranslation('vhf');
  const box = useRef<HTMLElement>(null);
  const kaart = useRef<Kaart | null>(null);
  const kies = useRef(onKies);
  const [klaar, setKlaar] = useState(false);
  const [kanNiet, setKanNiet] = useState(false);
  kies.current = onKies;

  useEffect(() => {
    if (!box.current) return;
    let map: Kaart;
    try {
      map = new Kaart({
        container: box.current,
        style: stijl(kleuren()),
        bounds: [5.56, 50.74, 6.14, 51.13],
        fitBoundsOptions: { padding: 12 },
        attributionControl: { compact: false },
        // A page scrolls under the finger and the wheel; the map moves with two fingers, keys or buttons.
        cooperativeGestures: true,
        dragRotate: false,
      });
    } catch {
      setKanNiet(true);
      return;
    }
    map.addControl(new NavigationControl({ showCompass: false }));
    map.on('load', () => setKlaar(true));
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
    kaart.current = map;
    return () => {
      kaart.current = null;
      map.remove();
    };
  }, []);

  useEffect(() => {
    if (klaar) kaart.current?.getSource<GeoJSONSource>(CIRKELS)?.setData(puntenVan(punten));
  }, [punten, klaar]);

  useEffect(() => {
    if (klaar) kaart.current?.setFilter(`${CIRKELS}-gekozen`, ['==', ['get', 'code'], gekozen ?? '']);
  }, [gekozen, klaar]);

  if (kanNiet) return <Alert kind="warning">{t('ranglijst.kaartKanNiet')}</Alert>;
  return <section ref={box} className="kaart__vlak" aria-label={label} />;
}
