/** One line of a history. */
export interface Feit {
  id: string;
  type: string;
  tijd: string;
  wie?: { naam?: string | null; organisatie?: string | null; organisatienaam?: string | null } | null;
  reden?: string | null;
}

/** How an area went on since the nulmeting. */
export interface Voortgang {
  nulmetingOp?: string | null;
  vervolgmetingOp?: string | null;
  regels: {
    indicator: string;
    naam: string;
    eenheid: string;
    nulmeting?: number | null;
    vervolgmeting?: number | null;
    /** Absent unless both have a value. */
    verschil?: number | null;
    /** Absent when nothing changed, or there is no better. */
    beter?: boolean | null;
    nederland?: { jaar: number; waarde: number } | null;
    kloof?: number | null;
  }[];
}
