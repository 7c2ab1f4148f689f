import type { ExpressionSpecification, StyleSpecification } from 'maplibre-gl';
import { opGrond } from '../../kaart/grond';
import type { Kleuren } from './kleuren';

export const CIRKELS = 'gebieden';

/** Area grows with the inhabitants: 10,000 are about 10 pixels at the zoom of the whole region. */
const straal = (factor: number): ExpressionSpecification => [
  'max',
  3,
  ['*', factor, ['sqrt', ['/', ['get', 'inwoners'], 100]]],
];

export function stijl(kleuren: Kleuren): StyleSpecification {
  const vulling: ExpressionSpecification = [
    'match',
    ['get', 'klasse'],
    1,
    kleuren.klassen[0] ?? '',
    2,
    kleuren.klassen[1] ?? '',
    3,
    kleuren.klassen[2] ?? '',
    4,
    kleuren.klassen[3] ?? '',
    5,
    kleuren.klassen[4] ?? '',
    kleuren.zonder,
  ];
  const groei: ExpressionSpecification = [
    'interpolate',
    ['exponential', 1.5],
    ['zoom'],
    8.5,
    straal(0.7),
    10,
    straal(1.1),
    13,
    straal(3),
  ];
  return opGrond(
    kleuren,
    { [CIRKELS]: { type: 'geojson', data: { type: 'FeatureCollection', features: [] } } },
    [
      {
        id: CIRKELS,
        type: 'circle',
        source: CIRKELS,
        paint: {
          'circle-radius': groei,
          'circle-color': vulling,
          'circle-color-transition': { duration: 0, delay: 0 },
          'circle-stroke-color': ['case', ['get', 'gestapeld'], kleuren.ring, kleuren.grond],
          'circle-stroke-width': ['case', ['get', 'gestapeld'], 2.5, 1],
        },
      },
      {
        id: `${CIRKELS}-gekozen`,
        type: 'circle',
        source: CIRKELS,
        filter: ['==', ['get', 'code'], ''],
        paint: {
          'circle-radius': groei,
          'circle-color': 'transparent',
          'circle-stroke-color': kleuren.ring,
          'circle-stroke-width': 5,
        },
      },
    ],
  );
}
