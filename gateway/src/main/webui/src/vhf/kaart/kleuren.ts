import { type Kleuren as Grondkleuren, kleuren as grondkleuren, tokens } from '../../kaart/kleuren';

export interface Kleuren extends Grondkleuren {
  zonder: string;
  klassen: readonly string[];
}

export function kleuren(): Kleuren {
  const token = tokens();
  return {
    ...grondkleuren(),
    zonder: token('--vhf-klasse-0'),
    klassen: [1, 2, 3, 4, 5].map((klasse) => token(`--vhf-klasse-${klasse}`)),
  };
}
