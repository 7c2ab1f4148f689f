import { Field } from './Field';

interface Props {
  id: string;
  label: string;
  value: string;
  onChange: (value: string) => void;
  help?: string;
  error?: string | undefined;
  required?: boolean;
  type?: 'text' | 'date' | 'number' | 'url';
  rows?: number;
  maxLength?: number;
  min?: number;
  max?: number;
  list?: string;
}

/** One line, or several when `rows` is given. */
export function TextField({
  id,
  label,
  value,
  onChange,
  help,
  error,
  required,
  type = 'text',
  rows,
  ...limits
}: Props) {
  const invalid = error ? 'invalid' : '';
  return (
    <Field id={id} label={label} help={help} error={error} required={required}>
      {(control) =>
        rows ? (
          <textarea
            {...control}
            className={`utrecht-textarea utrecht-textarea--html-textarea ${invalid && 'utrecht-textarea--invalid'}`}
            rows={rows}
            maxLength={limits.maxLength}
            value={value}
            onChange={(event) => onChange(event.target.value)}
          />
        ) : (
          <input
            {...control}
            {...limits}
            className={`utrecht-textbox utrecht-textbox--html-input ${invalid && 'utrecht-textbox--invalid'}`}
            type={type}
            value={value}
            autoComplete="off"
            onChange={(event) => onChange(event.target.value)}
          />
        )
      }
    </Field>
  );
}
