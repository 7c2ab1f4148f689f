import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { show } from '../test/render';
import { SearchBox } from './SearchBox';

it('komt met / naar het zoekveld, maar niet terwijl iemand typt', async () => {
  const { user, router } = show(
    <>
      <SearchBox />
      <textarea aria-label="anders" />
    </>,
  );
  await user.type(screen.getByLabelText('anders'), 'en/of');
  expect(screen.getByLabelText('anders')).toHaveValue('en/of');
  await user.click(document.body);

  await user.keyboard('/');
  expect(screen.getByRole('searchbox')).toHaveFocus();
  await user.keyboard('geluid & grens{Enter}');

  expect(router.state.location.pathname + router.state.location.search).toBe('/zoeken?zoek=geluid+%26+grens');
});
