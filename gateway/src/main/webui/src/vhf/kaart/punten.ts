import type { FeatureCollection, Point } from 'geojson';

/** An area on the map: where, how large, how dark. */
export interface Punt {
  code: string;
  naam: string;
  plek: readonly [lengte: number, breedte: number];
  inwoners: number;
  /** 0 without a score, 5 where most piles up. */
  klasse: number;
  gestapeld: boolean;
}

export function puntenVan(punten: readonly Punt[]): FeatureCollection<Point> {
  return {
    type: 'FeatureCollection',
    // The largest first, so that a small wijk is never under a large one.
    features: [...punten]
      .sort((a, b) => b.inwoners - a.inwoners)
      .map(({ plek, ...properties }) => ({
        type: 'Feature',
        geometry: { type: 'Point', coordinates: [...plek] },
        properties,
      })),
  };
}
