import { act, screen } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import { show } from '../test/render';
import { ChangesNotice } from './ChangesNotice';
import { useChanges } from './useLive';

let say: (data: object) => void = () => undefined;

beforeEach(() => {
  vi.stubGlobal(
    'EventSource',
    class {
      onmessage: ((event: { data: string }) => void) | null = null;
      addEventListener(_name: string, listener: (event: { data: string }) => void) {
        say = (data) => listener({ data: JSON.stringify(data) });
      }
      close() {}
    },
  );
});

const concerns = (hint: { type: string }) => hint.type.startsWith('knelpunt');

function List() {
  const changes = useChanges(concerns);
  return <ChangesNotice count={changes.count} onShow={changes.reset} />;
}

it('biedt aan te verversen in plaats van te verspringen, en telt een ding een keer', async () => {
  const { user } = show(<List />);

  act(() => {
    say({ type: 'knelpunt-gemeld', id: 'k1' });
    say({ type: 'knelpunt-gewijzigd', id: 'k1' });
    say({ type: 'organisatie-gewijzigd', id: 'o1' });
  });
  expect(screen.getByText('1 wijziging sinds u dit opende')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Tonen' }));

  expect(screen.queryByRole('button', { name: 'Tonen' })).not.toBeInTheDocument();
});
