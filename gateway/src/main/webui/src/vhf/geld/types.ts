export interface Bewering {
  grootheid: 'rijksbijdrage' | 'cofinanciering' | 'woningen';
  /** Cents for an amount, a number for homes. */
  waarde: number;
  zekerheid: 'precies' | 'ten-minste' | 'ongeveer';
  bron: { titel: string; url?: string | null };
  toelichting?: string | null;
}

export interface Toekenning {
  id: string;
  naam: string;
  tranche: number;
  soort: 'toekenning' | 'controletotaal';
  aanvrager: string;
  eigenaar?: string | null;
  rijksbijdrageInCenten?: number | null;
  cofinancieringInCenten?: number | null;
  woningen?: number | null;
  bronconflicten: string[];
  beweringen: Bewering[];
  besteedInCenten: number;
  woningenGereed: number;
  overschrijdingInCenten?: number | null;
}

interface Som {
  rijksbijdrageInCenten: number;
  cofinancieringInCenten: number;
  woningen: number;
  besteedInCenten: number;
  woningenGereed: number;
}

export interface Geld {
  regels: {
    sleutel: string;
    naam: string;
    eigen: Som;
    bronconflicten: string[];
    zonderBedrag: string[];
  }[];
  controletotalen: {
    id: string;
    naam: string;
    tranche: number;
    somInCenten: number;
    bronconflict: boolean;
    beweringen: Bewering[];
  }[];
}
