/** Where the app shows a thing of this kind; undefined when it has no page of its own. */
export function pageOf(soort: string, id: string): string | undefined {
  switch (soort) {
    case 'knelpunt':
      return `/knelpunten/${id}`;
    case 'gebied':
      return `/vhf/gebieden/${id}`;
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
