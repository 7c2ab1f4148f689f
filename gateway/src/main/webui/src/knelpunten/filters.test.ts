import { describe, expect, it } from 'vitest';
import { activeFilters, exportUrl, filterQuery, sortOf, withFilter, withoutValue } from './filters';

describe('filters in the address', () => {
  it('keeps what filters, in a fixed order, and nothing else', () => {
    const params = new URLSearchParams(
      'status=gemeld&utm=x&aard=wet-of-regel&status=vastgesteld&sorteer=titel&zoek=',
    );

    expect(filterQuery(params).toString()).toBe('aard=wet-of-regel&status=gemeld&status=vastgesteld');
  });

  it('takes away one value and leaves the others', () => {
    const params = new URLSearchParams('status=gemeld&status=vastgesteld&land=nl');

    const left = withoutValue(params, { filter: 'status', value: 'gemeld' });

    expect(activeFilters(left)).toEqual([
      { filter: 'status', value: 'vastgesteld' },
      { filter: 'land', value: 'nl' },
    ]);
  });

  it('replaces the values of a filter and keeps the sort', () => {
    const next = withFilter(new URLSearchParams('land=nl&sorteer=titel'), 'land', ['de', 'be']);

    expect(next.toString()).toBe('sorteer=titel&land=de&land=be');
  });

  it('exports exactly what is filtered', () => {
    expect(
      exportUrl('/api/knelpunten/v1/knelpunten', new URLSearchParams('land=nl&sorteer=titel'), 'xlsx'),
    ).toBe('/api/knelpunten/v1/knelpunten/_export?land=nl&formaat=xlsx');
  });

  it('falls back to the newest change for an unknown sort', () => {
    expect(sortOf(new URLSearchParams('sorteer=drop'))).toBe('-gewijzigdOp');
  });
});
