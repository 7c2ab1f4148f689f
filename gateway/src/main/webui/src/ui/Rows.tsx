import { type ReactNode, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './Button';

interface Props<T> {
  id: string;
  rows: readonly T[];
  empty: () => T;
  onChange: (rows: T[]) => void;
  title: (number: number) => string;
  addLabel: string;
  max: number;
  error?: string | undefined;
  children: (row: T, set: (row: T) => void, index: number) => ReactNode;
}

/** A list of small forms: rows are added at the end, and taken away by name. */
export function Rows<T>({ id, rows, empty, onChange, title, addLabel, max, error, children }: Props<T>) {
  const { t } = useTranslation();
  const add = useRef<HTMLButtonElement>(null);
  return (
    <div id={id} tabIndex={-1}>
      {error && <div className="utrecht-form-field-error-message field__error">{error}</div>}
      {rows.map((row, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows have no identity but their place; controls hold no state
        <fieldset key={index} className="repeat">
          <legend className="visually-hidden">{title(index + 1)}</legend>
          <div className="repeat__head">
            <span aria-hidden="true">{title(index + 1)}</span>
            <Button
              small
              purpose="subtle"
              aria-label={`${title(index + 1)}: ${t('acties.verwijderen').toLowerCase()}`}
              onClick={() => {
                onChange(rows.filter((_, other) => other !== index));
                // The button that had the focus is gone: stay near.
                add.current?.focus();
              }}
            >
              {t('acties.verwijderen')}
            </Button>
          </div>
          {children(row, (next) => onChange(rows.map((old, other) => (other === index ? next : old))), index)}
        </fieldset>
      ))}
      {rows.length < max && (
        <Button small ref={add} onClick={() => onChange([...rows, empty()])}>
          {addLabel}
        </Button>
      )}
    </div>
  );
}
