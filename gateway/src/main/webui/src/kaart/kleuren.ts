export interface Kleuren {
  grond: string;
  vlak: string;
  lijn: string;
  ring: string;
  plaats: string;
}

/** Reads design tokens as the page has them now: the map cannot read style sheets by itself. */
export function tokens(): (naam: string) => string {
  const stijl = getComputedStyle(document.body);
  return (naam) => stijl.getPropertyValue(naam).trim();
}

export function kleuren(): Kleuren {
  const token = tokens();
  return {
    grond: token('--kaart-grond'),
    vlak: token('--kaart-vlak'),
    lijn: token('--kaart-lijn'),
    ring: token('--kaart-ring'),
    plaats: token('--kaart-plaats'),
  };
}
