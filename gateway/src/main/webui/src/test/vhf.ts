import type { Domein, GebiedInRangorde, GewogenIndicator, Indicator, Richting } from '../vhf/types';

export function indicator(code: string, richting: Richting = 'hoger-is-slechter'): Indicator {
  return {
    id: code,
    code,
    naam: `Indicator ${code}`,
    definitie: `Wat ${code} meet.`,
    domein: 'fysiek',
    eenheid: '%',
    richting,
    referentiewaarden: [],
    bron: 'CBS',
  };
}

/** An area with of each indicator its domain, value and z; the scores are what the service would add up. */
export function regel(
  naam: string,
  cijfers: Record<string, [domein: Domein, waarde: number | null, z: number | null]>,
): GebiedInRangorde {
  const gebied = /^[A-Z]{2}\d/.test(naam) ? naam : `WK${naam}`;
  return {
    gebied,
    naam,
    zscore: {
      score: null,
      plaats: null,
      bijdragen: Object.entries(cijfers).map(([code, [domein, waarde, z]]) => ({
        indicator: code,
        domein,
        waarde,
        z,
        grondslag: 1000,
        aandeel: 0,
        bijdrage: 0,
      })),
    },
    exponentieel: { score: null, plaats: null, bijdragen: [] },
    stapeling: {
      slechtsteVijfde: [],
      zonderGegevens: [],
      domeinen: 5,
      gestapeld: false,
      leesbaar: '0 van 5',
    },
    tegenspraken: [],
  };
}

/** An indicator as it was weighed, of which more is worse. */
export function maat(
  indicator: string,
  domein: Domein = 'fysiek',
  fields: Partial<GewogenIndicator> = {},
): GewogenIndicator {
  return { indicator, naam: indicator, domein, eenheid: '%', hogerIsSlechter: true, gewicht: 1, ...fields };
}
