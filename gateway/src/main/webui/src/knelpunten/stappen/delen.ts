import { heeftRecht, type Sessie } from '../../sessie/useSessie';
import type { Knelpunt, Zichtbaarheid } from '../types';
import type { Stap } from './stappen';

const FROM: Record<Zichtbaarheid, readonly Stap[]> = {
  intern: ['delingen', 'publicaties'],
  partners: ['publicaties', 'intrekkingen'],
  openbaar: ['intrekkingen'],
};

/** The owner shares with partners and takes that back; the team of the register also makes public. */
export function sharingSteps(knelpunt: Knelpunt, sessie: Sessie): Stap[] {
  if (knelpunt.status === 'samengevoegd') return [];
  const editor = heeftRecht(sessie, 'knelpunten-redacteur');
  const owner = sessie.organisatie != null && sessie.organisatie === knelpunt.eigenaar;
  return FROM[knelpunt.zichtbaarheid].filter(
    (stap) => editor || (owner && heeftRecht(sessie, 'knelpunten:schrijven') && stap !== 'publicaties'),
  );
}

/** Steps that the state allows in general, and that make sense for this knelpunt. */
export function sensible(stap: Stap, knelpunt: Knelpunt): boolean {
  if (stap === 'herbeoordelingen') return Boolean(knelpunt.opnieuwBeoordelen);
  if (stap === 'verduidelijkingen')
    return Boolean(knelpunt.verduidelijking && !knelpunt.verduidelijking.antwoord);
  return true;
}
