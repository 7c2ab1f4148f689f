/** One line of a history. */
export interface Feit {
  id: string;
  type: string;
  tijd: string;
  wie?: { naam?: string | null; organisatie?: string | null; organisatienaam?: string | null } | null;
  reden?: string | null;
}
