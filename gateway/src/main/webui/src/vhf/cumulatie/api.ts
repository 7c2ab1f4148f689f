import { useMemo } from 'react';
import { useAll, useRead } from '../api';
import type { Indicator, Niveau, Rangordelijst, Weegschema } from '../types';
import { grondslagVan } from './herweeg';

/** A computed result: nothing in it changes but who may see it. */
export interface Cumulatie {
  id: string;
  naam: string;
  scenarioCode: string;
  meting: string;
  berekendOp: string;
  zichtbaarheid: string;
  gewichten: Weegschema;
}

export type Bestendigheid = 'altijd' | 'vaak' | 'soms' | 'nooit';

export interface Telling {
  keer: number;
  van: number;
  oordeel: Bestendigheid;
}

export interface Robuustheid {
  k: number;
  herhalingen: number;
  gebieden: { gebied: string; zscore: Telling; exponentieel: Telling }[];
}

export const useCumulaties = () => useAll<Cumulatie>('/cumulaties?sorteer=-berekendOp');

export const useIndicatoren = () => useAll<Indicator>('/indicatoren');

export function useRangorde(cumulatie: string | undefined, niveau: Niveau) {
  return useRead<Rangordelijst>(
    `/cumulaties/${cumulatie}/rangorde?niveau=${niveau}`,
    cumulatie !== undefined,
  );
}

export function useRobuustheid(cumulatie: string | undefined, niveau: Niveau) {
  return useRead<Robuustheid>(
    `/cumulaties/${cumulatie}/robuustheid?niveau=${niveau}`,
    cumulatie !== undefined,
  );
}

/** What a weighing starts from, read once per answer. */
export function useGrondslag(lijst: Rangordelijst | undefined) {
  return useMemo(() => lijst && grondslagVan(lijst.items, lijst.gewichten.indicatoren), [lijst]);
}
