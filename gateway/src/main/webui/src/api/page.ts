/** A page of a list: `volgende` is the opaque cursor of the next one, absent on the last. */
export interface Page<T> {
  items: T[];
  volgende?: string | null;
  aantal?: number | null;
}
