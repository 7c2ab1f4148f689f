import { describe, expect, it } from 'vitest';
import { EMPTY_FORM } from './form';
import { conflicts, merge, theirChanges } from './merge';
import { patchOf, toNewBody } from './toForm';

const base = { ...EMPTY_FORM, titel: 'oud', plaats: 'Heerlen', themas: 'afval' };
const mine = { ...base, titel: 'van mij', themas: 'afval, water' };
const theirs = { ...base, titel: 'van hen', plaats: 'Kerkrade' };

describe('twee versies', () => {
  it('vraagt alleen een keuze waar beiden hetzelfde veld wijzigden', () => {
    expect(conflicts(base, mine, theirs)).toEqual(['titel']);
    expect(theirChanges(base, mine, theirs)).toEqual(['plaats']);
  });

  it('houdt wat alleen de ander wijzigde, en wat alleen ik wijzigde', () => {
    expect(merge(base, mine, theirs, { titel: 'hun' })).toMatchObject({
      titel: 'van hen',
      plaats: 'Kerkrade',
      themas: 'afval, water',
    });
    expect(merge(base, mine, theirs, {}).titel).toBe('van mij');
  });

  it('stuurt alleen wat verandert; een leeggemaakt veld wordt null', () => {
    expect(patchOf(base, { ...base, plaats: '', themas: 'Water & bodem, afval' })).toEqual({
      plaats: null,
      themas: ['water-bodem', 'afval'],
    });
  });

  it('stuurt bij een nieuwe melding niets wat leeg is', () => {
    const body = toNewBody({ ...EMPTY_FORM, titel: ' t ', regelverwijzingen: ['', 'BWBR0037885 '] });

    expect(body).toEqual({ titel: 't', regelverwijzingen: ['BWBR0037885'] });
  });
});
