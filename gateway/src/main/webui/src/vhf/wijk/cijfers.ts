import type { Indicator, Rangorderegel } from '../types';

export interface Cijfer {
  indicator: Indicator;
  hier: number | null;
  regio: number | null;
  nederland: { waarde: number; jaar: number } | null;
  /** Against the region, or the Netherlands where the region is not known; null where one cannot tell. */
  oordeel: 'ongunstiger' | 'gunstiger' | 'gelijk' | null;
}

/** The mean of the region, each area weighing by the persons or homes behind its value; null where nothing is known. */
export function regiogemiddelde(regels: readonly Rangorderegel[], indicator: string): number | null {
  let som = 0;
  let gewicht = 0;
  for (const regel of regels) {
    const bijdrage = regel.zscore.bijdragen.find((each) => each.indicator === indicator);
    if (bijdrage?.waarde != null && bijdrage.grondslag > 0) {
      som += bijdrage.grondslag * bijdrage.waarde;
      gewicht += bijdrage.grondslag;
    }
  }
  return gewicht > 0 ? som / gewicht : null;
}

function oordeel(indicator: Indicator, hier: number | null, ander: number | null): Cijfer['oordeel'] {
  if (hier === null || ander === null || indicator.richting === 'geen') return null;
  if (hier === ander) return 'gelijk';
  return hier > ander === (indicator.richting === 'hoger-is-slechter') ? 'ongunstiger' : 'gunstiger';
}

/** The figures of one area beside those of the region and of the Netherlands. */
export function cijfersVan(
  regel: Rangorderegel,
  regels: readonly Rangorderegel[],
  indicatoren: readonly Indicator[],
): Cijfer[] {
  return regel.zscore.bijdragen.flatMap((bijdrage) => {
    const indicator = indicatoren.find((each) => each.code === bijdrage.indicator);
    if (!indicator) return [];
    const hier = bijdrage.waarde ?? null;
    const regio = regiogemiddelde(regels, indicator.code);
    const laatste = [...indicator.referentiewaarden].sort((a, b) => b.jaar - a.jaar)[0];
    return [
      {
        indicator,
        hier,
        regio,
        nederland: laatste ? { waarde: laatste.waarde, jaar: laatste.jaar } : null,
        oordeel: oordeel(indicator, hier, regio ?? laatste?.waarde ?? null),
      },
    ];
  });
}
