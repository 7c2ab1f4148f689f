/** Where the app shows a thing of this kind; undefined when it has no page of its own. */
export function pageOf(soort: string, id: string): string | undefined {
  switch (soort) {
    case 'knelpunt':
      return `/knelpunten/${id}`;
    case 'gebied':
      return `/vhf/gebieden/${id}`;
    case 'gesprek':
      return `/vhf/gesprekken/${id}`;
    case 'meting':
      return `/vhf/metingen/${id}`;
    case 'cumulatie':
      return `/vhf?cumulatie=${id}`;
    case 'toekenning':
      return '/vhf/geld';
    case 'les':
      return '/vhf/kennis';
    case 'toepassing':
      return '/vhf/kennis?soort=toepassingen';
    case 'kennisvraag':
      return '/vhf/kennis?soort=kennisvragen';
    case 'bijeenkomst':
      return '/vhf/kennis?soort=bijeenkomsten';
    case 'oplossing':
      return `/knelpunten/oplossingen/${id}`;
    case 'prioriteitenlijst':
      return '/knelpunten/prioriteit';
    case 'hoofdopgave':
      return `/knelpunten?opgave=${id}`;
    case 'doorbraak':
      return `/knelpunten?doorbraak=${id}`;
    case 'focusonderdeel':
      return `/knelpunten?focusonderdeel=${id}`;
    default:
      return undefined;
  }
}
