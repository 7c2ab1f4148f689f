/** Overviews answer a bare list or one with `items`. */
export const rowsOf = <T>(answer: T[] | { items: T[] }): T[] =>
  Array.isArray(answer) ? answer : answer.items;
