import { screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { show } from '../test/render';
import { TermijnBadge } from './TermijnBadge';

it('zegt in woorden wat de kleur zegt', () => {
  vi.useFakeTimers({ now: new Date('2026-05-10T10:00:00Z'), toFake: ['Date'] });

  show(
    <>
      <TermijnBadge uiterlijkOp="2026-05-08" />
      <TermijnBadge uiterlijkOp="2026-05-10" />
      <TermijnBadge uiterlijkOp="2026-05-11" />
    </>,
  );

  expect(screen.getByText('2 dagen te laat')).toHaveClass('badge--negative');
  expect(screen.getByText('Vandaag')).toHaveClass('badge--warning');
  expect(screen.getByText('Nog 1 dag')).toHaveClass('badge--warning');
  vi.useRealTimers();
});
