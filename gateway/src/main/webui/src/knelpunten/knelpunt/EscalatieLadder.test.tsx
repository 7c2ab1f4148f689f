import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { knelpunt } from '../../test/knelpunt';
import { network } from '../../test/network';
import { show } from '../../test/render';
import { EscalatieLadder } from './EscalatieLadder';

const escalaties = [
  {
    trede: 'gemeente',
    datum: '2026-01-05',
    geadresseerde: 'Gemeente Heerlen',
    reden: 'Eerste stap',
    antwoord: 'Niet bevoegd',
  },
  {
    trede: 'provincie',
    datum: '2026-02-05',
    geadresseerde: 'Gedeputeerde',
    reden: 'Bevoegd',
    redenOverslaan: 'Regio gaat hier niet over',
  },
] as const;

it('toont elke trede, met de reden waarom er een is overgeslagen', () => {
  network({});

  show(<EscalatieLadder knelpunt={knelpunt({ escalaties: [...escalaties], stappen: ['escalaties'] })} />);

  const rungs = screen.getAllByRole('listitem');
  expect(rungs).toHaveLength(6);
  expect(within(rungs[0] as HTMLElement).getByText('Niet bevoegd')).toBeVisible();
  expect(rungs[1]).toHaveTextContent('overgeslagen: Regio gaat hier niet over');
  expect(within(rungs[2] as HTMLElement).getByRole('button', { name: 'Antwoord vastleggen' })).toBeVisible();
  expect(rungs[5]).toHaveTextContent('Europese Unie niet bereikt');
});
