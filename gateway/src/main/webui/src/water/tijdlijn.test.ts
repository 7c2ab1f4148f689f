import { expect, it } from 'vitest';
import { duur } from './tijdlijn';

const datum = (waarde: string) => ({ waarde, precisie: '' });

it('rekent zo precies als de datum is', () => {
  expect(duur({ begin: datum('2027'), eind: datum('2029-Q2') })).toEqual({ van: 2027, tot: 2029.5 });
  expect(duur({ begin: datum('2027-07') })).toEqual({ van: 2027.5, tot: 2027 + 7 / 12 });
  expect(duur({ eind: datum('2028-H2') })).toEqual({ van: 2028.5, tot: 2029 });
  expect(duur({})).toBeNull();
  expect(duur(null)).toBeNull();
});
