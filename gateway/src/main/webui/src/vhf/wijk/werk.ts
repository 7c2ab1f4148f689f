export const FYSIEK = [
  'woningkwaliteit',
  'circulariteit',
  'duurzaamheid',
  'energievoorziening',
  'openbare-ruimte',
  'woningbouw',
  'leegstand',
  'leefbaarheid',
] as const;
export const SOCIAAL = ['inkomen', 'werk', 'onderwijs', 'gezondheid', 'veiligheid', 'jeugd'] as const;
export type Thema = (typeof FYSIEK)[number] | (typeof SOCIAAL)[number];

export interface Kruising {
  fysiek: (typeof FYSIEK)[number];
  sociaal: (typeof SOCIAAL)[number];
  stand: 'gekoppeld' | 'kandidaat' | 'leeg';
}

export interface Wijkaanpak {
  gekoppeld: number;
  kandidaten: number;
  matrix: Kruising[];
}

export interface Interventie {
  id: string;
  titel: string;
  omschrijving: string;
  thema: Thema;
  trekker: string;
  status: 'gepland' | 'gestart' | 'afgerond';
  effectOpJeugd: {
    verwachting:
      | 'positief-effect-verwacht'
      | 'geen-effect-verwacht'
      | 'negatief-effect-verwacht'
      | 'nog-niet-beoordeeld';
  };
}

export interface Koppelkans {
  id: string;
  titel: string;
  omschrijving: string;
  status: 'gesignaleerd' | 'verkend' | 'belegd' | 'gerealiseerd' | 'afgevallen';
}
