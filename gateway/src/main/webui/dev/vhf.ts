import { GEEN_GEWICHTEN } from '../src/vhf/cumulatie/gewichten';
import { grondslagVan, herweeg } from '../src/vhf/cumulatie/herweeg';
import type { Domein, Gebied, GebiedInRangorde, GewogenIndicator, Indicator } from '../src/vhf/types';

const MATEN: GewogenIndicator[] = (
  [
    ['woz-waarde', 'Gemiddelde WOZ-waarde', 'fysiek', 'x 1 000 euro', false],
    ['koopwoningen', 'Koopwoningen', 'fysiek', '%', false],
    ['lage-inkomens', 'Personen in de laagste 40 % van de inkomens', 'sociaal-economisch', '%', true],
    ['nettoarbeidsparticipatie', 'Nettoarbeidsparticipatie', 'sociaal-economisch', '%', false],
    ['hbo-wo', 'Personen met hbo of wo', 'jeugd', '%', false],
  ] as [string, string, Domein, string, boolean][]
).map(([indicator, naam, domein, eenheid, hogerIsSlechter]) => ({
  indicator,
  naam,
  domein,
  eenheid,
  hogerIsSlechter,
  gewicht: 1,
}));

const NAMEN = [
  'Vrieheide-De Stack',
  'Schaesberg',
  'Heerlerheide',
  'Gulpen',
  'Wijk met een uitzonderlijk lange naam',
];

/** Numbers that look like figures and are the same at each start. */
const cijfer = (wijk: number, maat: number) => ((wijk * 7919 + maat * 104_729) % 1000) / 10;

function gebied(index: number): Gebied {
  return {
    id: `g${index}`,
    versie: 1,
    code: `WK0917${String(index).padStart(2, '0')}`,
    soort: 'wijk',
    naam: `${NAMEN[index % NAMEN.length]} ${index}`,
    ouders: ['GM0917'],
    vhfWijkSinds: index % 9 === 0 ? { waarde: '2021', precisie: 'jaar' } : null,
    centroide: {
      lengtegraad: 5.7 + (index % 11) * 0.035,
      breedtegraad: 50.78 + Math.floor(index / 11) * 0.035,
    },
    inwoners: { waarde: 500 + ((index * 997) % 15_000), eenheid: 'personen', bron: 'voorbeeld' },
    woningen: { waarde: 200 + ((index * 499) % 7000), eenheid: 'woningen', bron: 'voorbeeld' },
    bron: 'voorbeeld',
  };
}

function regel({ code, naam }: Gebied, index: number): GebiedInRangorde {
  return {
    gebied: code,
    naam,
    zscore: {
      bijdragen: MATEN.map(({ indicator, domein, hogerIsSlechter }, maat) => {
        const waarde = (index + maat) % 17 === 0 ? null : cijfer(index, maat);
        const z = waarde === null ? null : ((waarde - 50) / 29) * (hogerIsSlechter ? 1 : -1);
        return { indicator, domein, waarde, z, grondslag: 1000, aandeel: 0, bijdrage: 0 };
      }),
    },
    exponentieel: { bijdragen: [] },
    stapeling: { slechtsteVijfde: [], zonderGegevens: [], domeinen: 5, gestapeld: false, leesbaar: '' },
    tegenspraken:
      index % 12 === 3
        ? [
            {
              id: `t${index}`,
              versie: 1,
              gebied: code,
              strekking: 'ernstiger',
              tekst: 'De cijfers lopen achter bij wat het wijkteam ziet.',
              door: 'Wijkteam',
              datum: { waarde: '2026', precisie: 'jaar' },
              zichtbaarheid: 'openbaar',
            },
          ]
        : [],
  };
}

/** What the VHF part answers while designing its screens; undefined for what it does not know. */
export function vhfAnswer(path: string, aantal: number): unknown {
  const gebieden = Array.from({ length: Math.min(aantal, 93) }, (_, index) => gebied(index));
  const gewichten = { domeinen: [], indicatoren: MATEN };
  const regels = herweeg(grondslagVan(gebieden.map(regel), MATEN), GEEN_GEWICHTEN);
  if (path === 'cumulaties')
    return {
      items: aantal
        ? [{ id: 'c1', naam: 'Nulmeting 2022, standaard', berekendOp: '2026-11-01T10:00:00Z', gewichten }]
        : [],
    };
  if (path === 'cumulaties/c1/rangorde')
    return { niveau: 'wijk', volgorde: 'exponentieel', gewichten, items: regels };
  if (path === 'cumulaties/c1/robuustheid')
    return {
      k: 10,
      herhalingen: 500,
      gebieden: regels.map(({ gebied: code, exponentieel }) => {
        const oordeel =
          (exponentieel.plaats ?? 99) < 4 ? 'altijd' : (exponentieel.plaats ?? 99) < 14 ? 'soms' : 'nooit';
        return { gebied: code, zscore: { oordeel }, exponentieel: { oordeel } };
      }),
    };
  if (path === 'indicatoren')
    return {
      items: MATEN.map(
        ({ indicator, hogerIsSlechter, ...rest }): Indicator => ({
          ...rest,
          id: indicator,
          code: indicator,
          definitie: rest.naam,
          richting: hogerIsSlechter ? 'hoger-is-slechter' : 'hoger-is-beter',
          referentiewaarden: [{ jaar: 2022, waarde: 40, bron: 'voorbeeld' }],
          bron: 'voorbeeld',
        }),
      ),
    };
  if (path === 'overzichten/geld') return { regels: [], controletotalen: [] };
  if (path === 'overzichten/lessen')
    return { lessen: 0, toepassingen: 0, buitenEigenGemeente: 0, gemeenten: 0, items: [] };
  if (/^wijkaanpakken\//.test(path)) return { gekoppeld: 0, kandidaten: 0, matrix: [] };
  if (path === 'gebieden') return { items: gebieden };
  return gebieden.find(({ code }) => path === `gebieden/${code}`);
}
