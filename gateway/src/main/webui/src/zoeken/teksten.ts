export default {
  titel: 'Zoeken',
  veld: 'Zoek op woorden, nummer, wet of plaats',
  knop: 'Zoeken',
  aantal_one: '{{count}} resultaat',
  aantal_other: '{{count}} resultaten',
  begin: 'Waar bent u naar op zoek?',
  beginUitleg:
    'Zoek in alles wat gedeeld is. Typfouten zijn geen probleem; u kunt ook een nummer zoals KN-2026-0005 of een wet zoals Omgevingswet invullen.',
  niets: 'Niets gevonden voor “{{zoek}}”',
  nietsUitleg: 'Probeer een ander of korter woord, of haal filters weg.',
  filters: 'Verfijnen',
  filtersWissen: 'Filters wissen',
  soort: {
    knelpunt: 'Knelpunt',
    oplossing: 'Oplossing',
    prioriteitenlijst: 'Prioriteitenlijst',
    organisatie: 'Organisatie',
    hoofdopgave: 'Hoofdopgave',
    doorbraak: 'Doorbraak',
    focusonderdeel: 'Focusonderdeel',
  },
  toetsen: 'Met pijl omlaag en omhoog loopt u door de resultaten.',
} as const;
