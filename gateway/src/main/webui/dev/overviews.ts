/** Answers of the overviews, in the shapes of the service. */
export const OVERVIEWS: Record<string, unknown> = {
  'overzichten/wetten': [
    {
      wet: 'BWBR0037885',
      citeertitel: 'Omgevingswet',
      aantal: 7,
      open: 5,
      filter: 'wet=BWBR0037885',
      artikelen: [{ artikel: '5.1', aantal: 3, filter: 'wet=BWBR0037885&artikel=5.1' }],
    },
    {
      wet: '32008L0098',
      citeertitel: 'Kaderrichtlijn afvalstoffen',
      aantal: 2,
      open: 2,
      filter: 'wet=32008L0098',
      artikelen: [],
    },
  ],
  'overzichten/landen': {
    landen: [
      { land: 'nl', aantal: 15, filter: 'land=nl' },
      { land: 'be-vlg', aantal: 8, filter: 'land=be-vlg' },
      { land: 'de-nw', aantal: 6, filter: 'land=de-nw' },
    ],
    vergelijkingen: [
      {
        knelpunt: {
          id: 'KN-2026-0001',
          nummer: 'KN-2026-0001',
          titel: 'Vergunning nodig om afval over de NL-BE-grens te recyclen',
        },
        rijen: [
          { land: 'nl', regel: 'Recycler mag het afval verwerken', effect: 'Verwerking dichtbij kan' },
          { land: 'be-vlg', regel: 'Vlaamse vergunning nodig', effect: 'Aanvraag afgewezen' },
        ],
      },
    ],
  },
  'overzichten/oplossers': {
    organisaties: [
      {
        code: 'ministerie-bzk',
        naam: 'Ministerie van BZK',
        aantal: 4,
        filter: 'probleemeigenaar=ministerie-bzk',
      },
    ],
    treden: [{ trede: 'rijk', aantal: 3, onbeantwoord: 1, filter: 'trede=rijk' }],
  },
  'overzichten/opgelost': {
    jaar: 2026,
    aantal: 1,
    filter: 'opgelostIn=2026',
    items: [
      {
        id: 'KN-2026-0006',
        nummer: 'KN-2026-0006',
        titel: 'Drielandentrein',
        reden: 'De trein rijdt door naar Luik.',
        sinds: '2026-06-30',
      },
    ],
  },
  'overzichten/inbreng': [],
  kaders: [
    {
      naam: 'BRIDGEforEU',
      kern: 'grensoverschrijdende coördinatiepunten voor belemmeringen',
      bronnen: ['https://eur-lex.europa.eu/eli/reg/2025/925/oj'],
    },
  ],
  prioriteitgewichten: { getroffenen: 30, geld: 20, effect: 30, oplosbaarheid: 20 },
  'overzichten/prioriteit': {
    gewichten: { getroffenen: 30, geld: 20, effect: 30, oplosbaarheid: 20 },
    items: [
      {
        rang: 1,
        id: 'KN-2026-0003',
        nummer: 'KN-2026-0003',
        titel: 'Doorgaande ticketing over drie landen',
        status: 'vastgesteld',
        prioriteit: { getroffenen: 5, geld: 3, effect: 4, oplosbaarheid: 3 },
        score: 78,
      },
      {
        rang: 2,
        id: 'KN-2026-0001',
        nummer: 'KN-2026-0001',
        titel: 'Geluidsnormen verschillen op een bedrijventerrein',
        status: 'gemeld',
        prioriteit: { getroffenen: 3, geld: 2, effect: 4, oplosbaarheid: 2 },
        score: 58.4,
      },
    ],
  },
  prioriteitenlijsten: { items: [{ id: 'p1', jaar: 2026, afgerond: false }] },
  'prioriteitenlijsten/2026': {
    id: 'p1',
    jaar: 2026,
    afgerond: false,
    zichtbaarheid: 'partners',
    vastgesteldOp: '2026-02-01T10:00:00Z',
    reden: 'Besluit van het bestuurlijk overleg.',
    gewichten: { getroffenen: 30, geld: 20, effect: 30, oplosbaarheid: 20 },
    regels: [
      {
        rang: 1,
        knelpunt: 'KN-2026-0003',
        nummer: 'KN-2026-0003',
        titel: 'Doorgaande ticketing',
        score: 78,
        statusBijVaststelling: 'vastgesteld',
        status: 'in-oplossing',
        overgenomenUit: 2025,
      },
    ],
  },
  oplossingen: {
    items: [
      {
        id: 'o1',
        nummer: 'OP-2026-0001',
        titel: 'Gezamenlijk model dat abstraheert van de landsgrens',
        soort: 'verdrag-of-afspraak',
        stadium: 'voorstel',
        repliceerbaar: true,
        toepassingen: [],
      },
    ],
  },
  'oplossingen/o1': {
    id: 'o1',
    versie: 1,
    nummer: 'OP-2026-0001',
    titel: 'Gezamenlijk model dat abstraheert van de landsgrens',
    omschrijving: 'Bindend vast te leggen via de Benelux.',
    soort: 'verdrag-of-afspraak',
    stadium: 'voorstel',
    repliceerbaar: true,
    kosten: [],
    knelpunten: ['KN-2026-0001'],
    ookToepasbaarOp: [],
    toepassingen: [
      { waar: 'Europark', datum: { waarde: '2018', precisie: 'jaar' }, resultaat: 'Partners stemden in.' },
    ],
    bronnen: [],
    zichtbaarheid: 'openbaar',
    gewijzigdOp: '2026-01-01T00:00:00Z',
  },
  zoekresultaten: {
    aantal: 2,
    facetten: [
      { naam: 'soort', waarden: [{ code: 'knelpunt', naam: 'knelpunt', aantal: 2 }] },
      {
        naam: 'opgave',
        waarden: [
          { code: 'circulaire-economie', naam: 'Naar een innovatieve en circulaire economie', aantal: 1 },
        ],
      },
    ],
    items: [
      {
        urn: 'urn:zl:knelpunten:knelpunt:1',
        soort: 'knelpunt',
        id: 'KN-2026-0001',
        nummer: 'KN-2026-0001',
        titel: 'Vergunning nodig om afval over de grens te recyclen',
        fragment: 'De <mark>grens</mark> telt <b>mee</b>',
        gewijzigdOp: '2026-03-02T00:00:00Z',
      },
      {
        urn: 'urn:zl:agenda:doorbraak:circulair',
        soort: 'doorbraak',
        id: 'circulair',
        titel: 'Zuid-Limburg als topregio',
        fragment: '',
        gewijzigdOp: '2026-03-02T00:00:00Z',
      },
    ],
  },
  tijdlijn: {
    vorigBezoek: '2026-11-20T08:00:00Z',
    onvolledig: false,
    items: [
      {
        id: 'g1',
        type: 'knelpunt-gemeld',
        tijdstip: '2026-11-23T08:00:00Z',
        soort: 'knelpunt',
        onderwerp: 'KN-2026-0001',
        titel: 'Vergunning nodig om afval over de NL-BE-grens te recyclen',
      },
      {
        id: 'g2',
        type: 'knelpunt-opgelost',
        tijdstip: '2026-11-22T08:00:00Z',
        soort: 'knelpunt',
        onderwerp: 'KN-2026-0003',
        titel: 'Doorgaande ticketing over drie landen',
      },
    ],
  },
  status: {
    tijdstip: '2026-11-23T20:00:00Z',
    versie: '1.0.0',
    onvolledig: true,
    diensten: [
      { naam: 'knelpunten', beschikbaar: true, versie: '1.0.0' },
      { naam: 'agenda', beschikbaar: false, versie: null },
    ],
    stromen: [{ topic: 'nl.zuidlimburg.knelpunten', achterstand: 12, onvolledig: true, afnemers: [] }],
    blokkades: [
      {
        id: 'b1',
        topic: 'nl.zuidlimburg.knelpunten',
        partitie: 2,
        offset: 41,
        consument: 'gebied',
        sinds: '2026-11-23T19:00:00Z',
        pogingen: 4,
        fout: 'Een bericht kon niet worden verwerkt.',
      },
    ],
  },
};
