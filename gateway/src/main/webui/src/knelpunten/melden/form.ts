import type { Aard, Bron, Land, Niveau, Punten, Schatting, Vergelijking } from '../types';

/** What the form holds while it is filled in: text fields are never null, lists may have unfinished rows. */
export interface MeldForm {
  titel: string;
  omschrijving: string;
  gevolg: string;
  aard: Aard | '';
  niveau: Niveau | '';
  landen: Land[];
  opgaven: string[];
  doorbraken: string[];
  focusonderdelen: string[];
  themas: string;
  plaats: string;
  probleemeigenaar: string;
  getroffenen: string;
  regelverwijzingen: string[];
  vergelijking: Vergelijking[];
  bronnen: Bron[];
  omvang: Schatting[];
}

export type { Punten };

export const EMPTY_FORM: MeldForm = {
  titel: '',
  omschrijving: '',
  gevolg: '',
  aard: '',
  niveau: '',
  landen: [],
  opgaven: [],
  doorbraken: [],
  focusonderdelen: [],
  themas: '',
  plaats: '',
  probleemeigenaar: '',
  getroffenen: '',
  regelverwijzingen: [],
  vergelijking: [],
  bronnen: [],
  omvang: [],
};
