import type { LayerSpecification, SourceSpecification, StyleSpecification } from 'maplibre-gl';
import type { Kleuren } from './kleuren';

const GRENZEN = 'gemeenten';

/** The outlines of the gemeenten, and on them what a page wants to show. Works without any server but ours. */
export function opGrond(
  kleuren: Kleuren,
  sources: Record<string, SourceSpecification>,
  layers: readonly LayerSpecification[],
): StyleSpecification {
  return {
    version: 8,
    sources: {
      [GRENZEN]: {
        type: 'geojson',
        data: '/gemeenten.geojson',
        attribution: 'Gemeentegrenzen: CBS/Kadaster 2022, vereenvoudigd, CC BY 4.0',
      },
      ...sources,
    },
    layers: [
      { id: 'grond', type: 'background', paint: { 'background-color': kleuren.grond } },
      { id: 'vlak', type: 'fill', source: GRENZEN, paint: { 'fill-color': kleuren.vlak } },
      { id: 'lijn', type: 'line', source: GRENZEN, paint: { 'line-color': kleuren.lijn, 'line-width': 1 } },
      ...layers,
    ],
  };
}
