import type { Knelpunt, KnelpuntSamenvatting } from '../knelpunten/types';

/** A knelpunt in judgement, cross-border; a test names only what it is about. */
export function knelpunt(fields: Partial<Knelpunt> = {}): Knelpunt {
  return {
    id: 'k1',
    versie: 1,
    nummer: 'KN-2026-0005',
    titel: 'Vergunning voor afval over de grens',
    omschrijving: 'Afval mocht niet over de grens.',
    aard: 'verschil-tussen-landen',
    niveau: 'eu',
    landen: ['nl', 'be-vlg'],
    opgaven: ['circulaire-economie'],
    doorbraken: [],
    focusonderdelen: [],
    themas: [],
    melder: 'provincie-limburg',
    status: 'in-beoordeling',
    zichtbaarheid: 'intern',
    gewijzigdOp: '2026-03-02T09:15:00Z',
    bronnen: [],
    herkomsten: [],
    regelverwijzingen: [],
    vergelijking: [],
    omvang: [],
    termijnen: [],
    escalaties: [],
    samengevoegdUit: [],
    aangemaaktOp: '2026-03-02T09:15:00Z',
    stappen: ['vaststellingen', 'afwijzingen'],
    ...fields,
  };
}

export function samenvatting(fields: Partial<KnelpuntSamenvatting> = {}): KnelpuntSamenvatting {
  const { opnieuwBeoordelen: _, ...rest } = knelpunt();
  return { ...rest, opnieuwBeoordelen: false, ...fields };
}
