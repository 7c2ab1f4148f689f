import {
  DOMEINEN,
  type Domein,
  type Domeinbijdrage,
  type Gewichten,
  type GewogenIndicator,
  type Indicatorbijdrage,
  type Rangorderegel,
  type Stapeling,
  type Weegschema,
} from '../types';
import { afgerond, bekendAantal, gemiddeldeRangen, plaatsen } from './rangen';

const SCHAAL = 23;
const BEREIK = 1 - Math.exp(-100 / SCHAAL);
const SLECHTSTE_VIJFDE = 0.8;

/** X = −23·ln(1 − R·(1 − e^(−100/23))), with R = 1 the worst-off: from nearly 0 to 100. */
export const exponentieleRang = (r: number) => -SCHAAL * Math.log(1 - r * BEREIK);

export const gewichtVanDomein = (gewichten: Gewichten, domein: Domein) => gewichten.domeinen[domein] ?? 1;
export const gewichtVanIndicator = (gewichten: Gewichten, code: string) => gewichten.indicatoren[code] ?? 1;

/** What the weights do not change: the areas, the indicators, and of each area its z and its rank fraction. */
export interface Grondslag<R extends Rangorderegel = Rangorderegel> {
  regels: readonly R[];
  maten: readonly GewogenIndicator[];
  z: readonly (readonly number[])[];
  rangdeel: readonly (readonly number[])[];
}

/** Reads once what a weighing needs from an answer of the service, so that each move of a slider only weighs. */
export function grondslagVan<R extends Rangorderegel>(
  regels: readonly R[],
  maten: readonly GewogenIndicator[],
): Grondslag<R> {
  const bijdragen = maten.map(({ indicator }) =>
    regels.map((regel) => regel.zscore.bijdragen.find((bijdrage) => bijdrage.indicator === indicator)),
  );
  return {
    regels,
    maten,
    z: bijdragen.map((lijst) => lijst.map((bijdrage) => bijdrage?.z ?? Number.NaN)),
    rangdeel: bijdragen.map((lijst, maat) => {
      const teken = maten[maat]?.hogerIsSlechter ? 1 : -1;
      const ongunst = lijst.map((bijdrage) =>
        bijdrage?.waarde == null ? Number.NaN : teken * bijdrage.waarde,
      );
      const aantal = bekendAantal(ongunst);
      return gemiddeldeRangen(ongunst).map((rang) => rang / aantal);
    }),
  };
}

/** The weights of a result that are not ordinary, by name. */
export const gewichtenVan = ({ domeinen, indicatoren }: Weegschema): Gewichten => ({
  domeinen: Object.fromEntries(
    domeinen.filter(({ gewicht }) => gewicht !== 1).map(({ domein, gewicht }) => [domein, gewicht]),
  ),
  indicatoren: Object.fromEntries(
    indicatoren.filter(({ gewicht }) => gewicht !== 1).map(({ indicator, gewicht }) => [indicator, gewicht]),
  ),
});

const isSociaalOfGezondheid = (domein: Domein) =>
  domein === 'sociaal-economisch' || domein === 'gezondheid' || domein === 'jeugd';

function stapelingVan(slechtsteVijfde: Domein[], zonderGegevens: Domein[]): Stapeling {
  const zonder = zonderGegevens.length > 0 ? `, ${zonderGegevens.length} zonder gegevens` : '';
  return {
    slechtsteVijfde,
    zonderGegevens,
    domeinen: DOMEINEN.length,
    gestapeld: slechtsteVijfde.includes('fysiek') && slechtsteVijfde.some(isSociaalOfGezondheid),
    leesbaar: `${slechtsteVijfde.length} van ${DOMEINEN.length}${zonder}`,
  };
}

const som = (getallen: readonly number[]) => getallen.reduce((totaal, getal) => totaal + getal, 0);

/**
 * The order of areas under other weights, by the rules of the service (its class Weging): what is not known passes its
 * weight on within its domain, a domain without data passes its weight on to the others, contributions are rounded and
 * add up to the score.
 */
export function herweeg<R extends Rangorderegel>(
  { regels, maten, z, rangdeel }: Grondslag<R>,
  gewichten: Gewichten,
): R[] {
  const gewicht = maten.map(({ indicator }) => gewichtVanIndicator(gewichten, indicator));
  const perDomein = DOMEINEN.map((domein) => {
    const van = maten.flatMap((maat, index) => (maat.domein === domein ? [index] : []));
    const bekend = regels.map((_, g) =>
      som(van.map((m) => (Number.isNaN(z[m]?.[g] ?? Number.NaN) ? 0 : (gewicht[m] ?? 0)))),
    );
    const waarden = bekend.map((totaal, g) =>
      totaal > 0
        ? afgerond(
            som(
              van.map((m) =>
                Number.isNaN(z[m]?.[g] ?? Number.NaN) ? 0 : (gewicht[m] ?? 0) * (rangdeel[m]?.[g] ?? 0),
              ),
            ) / totaal,
          )
        : Number.NaN,
    );
    const rang = gemiddeldeRangen(waarden);
    return { domein, gewicht: gewichtVanDomein(gewichten, domein), bekend, rang, aantal: bekendAantal(rang) };
  });

  const uitkomst = regels.map((regel, g) => {
    const metGegevens = perDomein.filter(({ bekend }) => (bekend[g] ?? 0) > 0);
    const totaal = som(metGegevens.map((each) => each.gewicht));
    const deel = (each: (typeof perDomein)[number]) =>
      (each.bekend[g] ?? 0) > 0 && totaal > 0 ? each.gewicht / totaal : 0;

    const indicatoren: Indicatorbijdrage[] = regel.zscore.bijdragen.map((oud) => {
      const m = maten.findIndex(({ indicator }) => indicator === oud.indicator);
      const each = perDomein[DOMEINEN.indexOf(oud.domein)];
      const eigen = gewicht[m] ?? 0;
      const aandeel = each && eigen > 0 && oud.z != null ? (deel(each) * eigen) / (each.bekend[g] ?? 1) : 0;
      return {
        ...oud,
        aandeel: afgerond(aandeel),
        bijdrage: aandeel === 0 ? 0 : afgerond(aandeel * (oud.z ?? 0)),
      };
    });
    const domeinen: Domeinbijdrage[] = perDomein.map((each) => {
      const rang = each.rang[g] ?? Number.NaN;
      const known = !Number.isNaN(rang);
      const x = known ? exponentieleRang(rang / each.aantal) : 0;
      const aandeel = deel(each);
      return {
        domein: each.domein,
        rang: known ? rang : null,
        aantal: each.aantal,
        x: known ? afgerond(x) : null,
        aandeel: afgerond(aandeel),
        bijdrage: aandeel === 0 ? 0 : afgerond(aandeel * x),
      };
    });
    const slechtste = perDomein.filter((each) => (each.rang[g] ?? 0) / each.aantal > SLECHTSTE_VIJFDE);
    const score = (delen: readonly { bijdrage: number }[]) =>
      totaal > 0 ? afgerond(som(delen.map((each) => each.bijdrage))) : null;
    return {
      ...regel,
      zscore: { score: score(indicatoren), bijdragen: indicatoren },
      exponentieel: { score: score(domeinen), bijdragen: domeinen },
      stapeling: stapelingVan(
        slechtste.map((each) => each.domein),
        perDomein.filter((each) => !((each.bekend[g] ?? 0) > 0)).map((each) => each.domein),
      ),
    };
  });
  const zplaatsen = plaatsen(uitkomst.map((regel) => regel.zscore.score ?? Number.NaN));
  const rangplaatsen = plaatsen(uitkomst.map((regel) => regel.exponentieel.score ?? Number.NaN));
  return uitkomst.map((regel, g) => ({
    ...regel,
    zscore: { ...regel.zscore, plaats: zplaatsen[g] },
    exponentieel: { ...regel.exponentieel, plaats: rangplaatsen[g] },
  }));
}
