import type { Option } from './SelectField';

interface Props {
  id: string;
  legend: string;
  options: readonly Option[];
  values: readonly string[];
  onChange: (values: string[]) => void;
  help?: string;
  error?: string | undefined;
  columns?: boolean;
}

export function CheckboxGroup({ id, legend, options, values, onChange, help, error, columns }: Props) {
  const described = [help ? `${id}-help` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ');
  const toggle = (value: string, checked: boolean) =>
    onChange(checked ? [...values, value] : values.filter((other) => other !== value));
  return (
    <fieldset className="checkbox-group" id={id} aria-describedby={described || undefined} tabIndex={-1}>
      <legend className="utrecht-form-label field__label">{legend}</legend>
      {help && (
        <div className="utrecht-form-field-description field__help" id={`${id}-help`}>
          {help}
        </div>
      )}
      {error && (
        <div className="utrecht-form-field-error-message field__error" id={`${id}-error`}>
          {error}
        </div>
      )}
      <div
        className={
          columns ? 'checkbox-group__options checkbox-group__options--columns' : 'checkbox-group__options'
        }
      >
        {options.map((option) => (
          <label key={option.value} className="checkbox">
            <input
              className="utrecht-checkbox utrecht-checkbox--html-input"
              type="checkbox"
              checked={values.includes(option.value)}
              onChange={(event) => toggle(option.value, event.target.checked)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
