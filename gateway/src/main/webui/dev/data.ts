import {
  AARDEN,
  type Knelpunt,
  type KnelpuntSamenvatting,
  NIVEAUS,
  STATUSSEN,
} from '../src/knelpunten/types';

const TITELS = [
  'Vergunning nodig om afval over de NL-BE-grens te recyclen',
  'Geluidsnormen verschillen op een grensoverschrijdend bedrijventerrein',
  'Arbeidsongeschiktheidsverzekeringsmaatschappijbeoordeling telt niet mee over de grens',
  'Doorgaande ticketing over drie landen',
  'Saldering van stikstof bij natuurinclusieve landbouw in het Heuvelland',
];

const day = (offset: number) => new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);

export interface Data {
  items: KnelpuntSamenvatting[];
  detail: (item: KnelpuntSamenvatting) => Knelpunt;
}

function summary(index: number): KnelpuntSamenvatting {
  const crossBorder = index % 2 === 0;
  return {
    id: `0197c8a0-4b1e-7c3a-9d52-${String(index).padStart(12, '0')}`,
    versie: 1,
    nummer: `KN-2026-${String(index + 1).padStart(4, '0')}`,
    titel: TITELS[index % TITELS.length] ?? '',
    aard: crossBorder ? 'verschil-tussen-landen' : (AARDEN[index % AARDEN.length] ?? 'wet-of-regel'),
    niveau: NIVEAUS[index % NIVEAUS.length] ?? 'nationaal',
    landen: crossBorder ? ['nl', 'be-vlg', 'de-nw'] : ['nl'],
    opgaven: index % 3 === 0 ? ['circulaire-economie', 'grensoverschrijdend'] : ['nationaal-landschap'],
    doorbraken: ['circulair'],
    focusonderdelen: [],
    themas: ['afval'],
    melder: 'provincie-limburg',
    probleemeigenaar: null,
    status: STATUSSEN[index % 7] ?? 'gemeld',
    spoor: STATUSSEN[index % 7] === 'in-oplossing' ? 'wetgeving' : null,
    zichtbaarheid: index % 4 === 0 ? 'intern' : 'openbaar',
    gemeldOp: '2026-03-02T09:15:00Z',
    gewijzigdOp: '2026-11-20T09:15:00Z',
    eerstvolgendeTermijn: index % 7 < 4 ? { soort: 'uitkomst', uiterlijkOp: day((index % 5) * 9 - 9) } : null,
    opnieuwBeoordelen: index % 9 === 4,
  };
}

function detail(item: KnelpuntSamenvatting): Knelpunt {
  const { eerstvolgendeTermijn: _, verificatie: __, opnieuwBeoordelen: ___, ...rest } = item;
  return {
    ...rest,
    omschrijving:
      'Afval op 8 km van de grens mocht niet naar een Nederlandse recycler zonder Vlaamse vergunning; de aanvraag werd afgewezen.\n\nHet materiaal ging daardoor naar een verwerker verder weg.',
    gevolg: 'Belemmert kringlopen op regionale schaal en daarmee de doorbraak naar een circulaire economie.',
    plaats: 'Maastricht en Lanaken',
    bronnen: [
      {
        soort: 'nieuws',
        titel: 'Europa zonder grenzen, niet voor afval (NOS)',
        url: 'http://nos.nl/artikel/2154696-europa-zonder-grenzen-niet-voor-afval.html',
        datum: { waarde: '2017', precisie: 'jaar' },
        verificatie: 'geverifieerd',
      },
    ],
    herkomsten: [
      {
        urn: 'urn:zl:vhf:barriere:0197c8a0-0000-7000-8000-000000000001',
        omschrijving: 'Barrière uit gesprek',
      },
    ],
    regelverwijzingen: [
      {
        stelsel: 'celex',
        identificatie: '32008L0098',
        rechtsgebied: 'eu',
        regeling: '32008L0098',
        tekst: 'Kaderrichtlijn afvalstoffen',
        link: 'https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:32008L0098',
      },
      {
        stelsel: 'bwb',
        identificatie: 'jci1.3:c:BWBR0037885&artikel=5.1',
        rechtsgebied: 'nl',
        regeling: 'BWBR0037885',
        artikel: '5.1',
        tekst: 'art. 5.1 Omgevingswet',
        link: 'https://wetten.overheid.nl/BWBR0037885',
        geldigOp: '2026-01-01',
      },
    ],
    vergelijking: [
      {
        land: 'nl',
        regel: 'Recycler in Nederland mag het afval verwerken',
        effect: 'Verwerking dichtbij is technisch mogelijk',
      },
      {
        land: 'be-vlg',
        regel: 'Vlaamse vergunning nodig om het afval over de grens te brengen',
        artikel: '6.1',
        effect: 'Aanvraag afgewezen',
      },
    ],
    getroffenen: 'Bedrijven in de grensstreek die reststromen willen hergebruiken',
    omvang: [
      { wat: 'bedrijven', minimum: 40, maximum: 120, eenheid: 'bedrijven', bron: 'Schatting provincie' },
    ],
    termijnen: [
      { soort: 'eerste-antwoord', begonnenOp: day(-20), uiterlijkOp: day(-13), afgerondOp: day(-15) },
      {
        soort: 'verduidelijking',
        begonnenOp: day(-15),
        uiterlijkOp: day(-2),
        overschredenOp: '2026-11-01T00:00:00Z',
      },
      { soort: 'uitkomst', begonnenOp: day(-20), uiterlijkOp: day(5) },
    ],
    verduidelijking: { vraag: 'Om welke afvalstroom gaat het?', gevraagdOp: day(-15) },
    escalaties: [
      {
        trede: 'gemeente',
        datum: day(-300),
        geadresseerde: 'Gemeente Maastricht',
        reden: 'Eerste aanspreekpunt',
        antwoord: 'Ligt buiten onze bevoegdheid.',
        beantwoordOp: day(-280),
      },
      {
        trede: 'provincie',
        datum: day(-200),
        geadresseerde: 'Gedeputeerde',
        reden: 'Bevoegd gezag',
        redenOverslaan: 'De regio heeft hier geen bevoegdheid.',
      },
    ],
    prioriteit: { getroffenen: 3, geld: 2, effect: 4, oplosbaarheid: 3 },
    samengevoegdUit: [],
    eigenaar: 'provincie-limburg',
    aangemaaktOp: '2026-03-02T09:15:00Z',
    referenties: [],
    oplossingen: [],
    stappen: [
      'vaststellingen',
      'afwijzingen',
      'verduidelijkingsvragen',
      'escalaties',
      'prioriteringen',
      'samenvoegingen',
      'publicaties',
      'intrekkingen',
      'wijzigen',
    ],
  };
}

export function createData(count: number): Data {
  return { items: Array.from({ length: count }, (_, index) => summary(index)), detail };
}
