import type { Feature, FeatureCollection, Geometry } from 'geojson';
import type { ExpressionSpecification, LayerSpecification, StyleSpecification } from 'maplibre-gl';
import { opGrond } from '../../kaart/grond';
import { kleuren } from '../../kaart/kleuren';

export const PLAATSEN = 'plaatsen';

export interface Getekend {
  id: string;
  naam: string;
  geometrie: Geometry;
  nadruk?: boolean;
}

export function verzameling(plaatsen: readonly Getekend[]): FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: plaatsen.map(
      ({ id, naam, geometrie, nadruk = false }): Feature => ({
        type: 'Feature',
        properties: { id, naam, nadruk },
        geometry: geometrie,
      }),
    ),
  };
}

/** Surfaces under lines under points, in one colour; with emphasis in another. */
export function tekenstijl(): StyleSpecification {
  const tokens = kleuren();
  const kleur: ExpressionSpecification = ['case', ['get', 'nadruk'], tokens.ring, tokens.plaats];
  const layers: LayerSpecification[] = [
    {
      id: `${PLAATSEN}-vlak`,
      type: 'fill',
      source: PLAATSEN,
      filter: ['==', ['geometry-type'], 'Polygon'],
      paint: { 'fill-color': kleur, 'fill-opacity': 0.35 },
    },
    {
      id: `${PLAATSEN}-lijn`,
      type: 'line',
      source: PLAATSEN,
      filter: ['!=', ['geometry-type'], 'Point'],
      paint: { 'line-color': kleur, 'line-width': 3 },
    },
    {
      id: `${PLAATSEN}-punt`,
      type: 'circle',
      source: PLAATSEN,
      filter: ['==', ['geometry-type'], 'Point'],
      paint: {
        'circle-radius': 7,
        'circle-color': kleur,
        'circle-stroke-color': tokens.grond,
        'circle-stroke-width': 2,
      },
    },
  ];
  return opGrond(tokens, { [PLAATSEN]: { type: 'geojson', data: verzameling([]) } }, layers);
}
