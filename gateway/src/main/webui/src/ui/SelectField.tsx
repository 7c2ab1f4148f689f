import { Field } from './Field';

export interface Option {
  value: string;
  label: string;
}

interface Props {
  id: string;
  label: string;
  value: string;
  options: readonly Option[];
  onChange: (value: string) => void;
  /** Text of the empty choice; without it a choice is always made. */
  empty?: string;
  help?: string;
  error?: string | undefined;
  required?: boolean;
}

export function SelectField({ id, label, value, options, onChange, empty, help, error, required }: Props) {
  return (
    <Field id={id} label={label} help={help} error={error} required={required}>
      {(control) => (
        <select
          {...control}
          className={`utrecht-select utrecht-select--html-select ${error ? 'utrecht-select--invalid' : ''}`}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        >
          {empty !== undefined && <option value="">{empty}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
