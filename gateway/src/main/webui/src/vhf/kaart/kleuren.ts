export interface Kleuren {
  grond: string;
  vlak: string;
  lijn: string;
  ring: string;
  zonder: string;
  klassen: readonly string[];
}

/** The design tokens as the page has them now: the map cannot read style sheets by itself. */
export function kleuren(): Kleuren {
  const tokens = getComputedStyle(document.body);
  const token = (naam: string) => tokens.getPropertyValue(naam).trim();
  return {
    grond: token('--vhf-kaart-grond'),
    vlak: token('--vhf-kaart-vlak'),
    lijn: token('--vhf-kaart-lijn'),
    ring: token('--vhf-kaart-ring'),
    zonder: token('--vhf-klasse-0'),
    klassen: [1, 2, 3, 4, 5].map((klasse) => token(`--vhf-klasse-${klasse}`)),
  };
}
