import { Map as Kaart, NavigationControl, type StyleSpecification, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import 'maplibre-gl/dist/maplibre-gl.css';
import { useEffect, useRef, useState } from 'react';

setWorkerUrl(workerUrl);

/** Zuid-Limburg. */
const GEBIED: [number, number, number, number] = [5.56, 50.74, 6.14, 51.13];

/**
 * A map in the element that gets `box`, made once. `begin` may listen to it; what is drawn is set when it is `klaar`.
 * Where the browser cannot draw, `kanNiet` says so. Import this only from what is loaded lazily: the library is large.
 */
export function useKaart(stijl: () => StyleSpecification, begin: (map: Kaart) => void) {
  const box = useRef<HTMLElement>(null);
  const kaart = useRef<Kaart | null>(null);
  const eerste = useRef({ stijl, begin });
  const [klaar, setKlaar] = useState(false);
  const [kanNiet, setKanNiet] = useState(false);
  useEffect(() => {
    if (!box.current) return;
    let map: Kaart;
    try {
      map = new Kaart({
        container: box.current,
        style: eerste.current.stijl(),
        bounds: GEBIED,
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
    eerste.current.begin(map);
    kaart.current = map;
    return () => {
      kaart.current = null;
      map.remove();
    };
  }, []);
  return { box, kaart, klaar, kanNiet };
}
