/** The filters of the register, named as in its API: the address of the page and of the list are the same query. */
export const FILTERS = [
  'opgave',
  'doorbraak',
  'focusonderdeel',
  'thema',
  'aard',
  'niveau',
  'status',
  'spoor',
  'land',
  'wet',
  'artikel',
  'melder',
  'probleemeigenaar',
  'zichtbaarheid',
  'termijn',
  'opnieuwBeoordelen',
  'gemeldIn',
  'opgelostIn',
  'trede',
  'oplossing',
  'zoek',
] as const;

export type Filter = (typeof FILTERS)[number];

export const DEFAULT_SORT = '-gewijzigdOp';
export const SORTS = ['-gewijzigdOp', 'gewijzigdOp', '-gemeldOp', 'gemeldOp', 'nummer', 'titel'] as const;
export type Sort = (typeof SORTS)[number];

export const sortOf = (params: URLSearchParams): Sort =>
  SORTS.find((sort) => sort === params.get('sorteer')) ?? DEFAULT_SORT;

/** Only what filters, in a fixed order: equal filters give an equal query, whatever else the address holds. */
export function filterQuery(params: URLSearchParams): URLSearchParams {
  const query = new URLSearchParams();
  for (const filter of FILTERS) {
    for (const value of params.getAll(filter)) if (value) query.append(filter, value);
  }
  return query;
}

export interface ActiveFilter {
  filter: Filter;
  value: string;
}

export function activeFilters(params: URLSearchParams): ActiveFilter[] {
  return [...filterQuery(params)].map(([filter, value]) => ({ filter: filter as Filter, value }));
}

export function withFilter(
  params: URLSearchParams,
  filter: Filter,
  values: readonly string[],
): URLSearchParams {
  const next = new URLSearchParams(params);
  next.delete(filter);
  for (const value of values) if (value) next.append(filter, value);
  return next;
}

export function withoutValue(params: URLSearchParams, { filter, value }: ActiveFilter): URLSearchParams {
  return withFilter(
    params,
    filter,
    params.getAll(filter).filter((other) => other !== value),
  );
}

export const EXPORT_FORMATS = ['csv', 'xlsx', 'ndjson'] as const;

export function exportUrl(
  base: string,
  params: URLSearchParams,
  format: (typeof EXPORT_FORMATS)[number],
): string {
  const query = filterQuery(params);
  query.set('formaat', format);
  return `${base}/_export?${query}`;
}
