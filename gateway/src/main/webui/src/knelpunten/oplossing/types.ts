import type { Bron, Datum, Oplossingsoort, Schatting, Stadium, Zichtbaarheid } from '../types';

export interface Toepassing {
  waar: string;
  datum: Datum;
  resultaat?: string | null;
  url?: string | null;
}

export interface Oplossing {
  id: string;
  versie: number;
  nummer: string;
  titel: string;
  omschrijving: string;
  soort: Oplossingsoort;
  beslisser?: string | null;
  stadium: Stadium;
  kosten: Schatting[];
  repliceerbaar: boolean;
  repliceerbaarToelichting?: string | null;
  knelpunten: string[];
  ookToepasbaarOp: string[];
  toepassingen: Toepassing[];
  bronnen: Bron[];
  zichtbaarheid: Zichtbaarheid;
  gewijzigdOp: string;
}
