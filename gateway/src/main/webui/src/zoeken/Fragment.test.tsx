import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { Fragment } from './Fragment';

it('toont gevonden woorden gemarkeerd en al het andere als tekst', () => {
  render(
    <p data-testid="text">
      <Fragment text={'de <mark>grens</mark> en <img src=x onerror=alert(1)>'} />
    </p>,
  );

  expect(screen.getByText('grens').tagName).toBe('MARK');
  expect(screen.getByTestId('text').querySelector('img')).toBeNull();
  expect(screen.getByTestId('text')).toHaveTextContent('<img src=x onerror=alert(1)>');
});
