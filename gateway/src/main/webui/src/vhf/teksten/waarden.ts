export default {
  delen: 'Onderdelen van de VHF-impuls',
  nav: {
    ranglijst: 'Ranglijst',
    gesprekken: 'Gesprekken',
    geld: 'Geld en voortgang',
    kennis: 'Kennisplatform',
    metingen: 'Metingen',
  },
  domein: {
    fysiek: 'Fysiek',
    'sociaal-economisch': 'Sociaal-economisch',
    gezondheid: 'Gezondheid',
    leefbaarheid: 'Leefbaarheid',
    jeugd: 'Jeugd',
  },
  methode: { zscore: 'Gemiddelde z-score', exponentieel: 'Exponentiële rang' },
  niveau: { wijk: 'Wijken', gemeente: 'Gemeenten' },
  bestendigheid: { altijd: 'altijd', vaak: 'vaak', soms: 'soms', nooit: 'nooit' },
  strekking: {
    ernstiger: 'Ernstiger dan de score zegt',
    'minder-ernstig': 'Minder ernstig dan de score zegt',
    anders: 'Het beeld is anders',
  },
} as const;
