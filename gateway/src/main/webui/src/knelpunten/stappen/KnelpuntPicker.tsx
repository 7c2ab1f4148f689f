import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Page } from '../../api/page';
import { Field } from '../../ui/Field';
import { useRead } from '../api';
import type { KnelpuntSamenvatting } from '../types';

interface Props {
  id: string;
  label: string;
  value: string;
  onChange: (id: string) => void;
  except: string;
  help?: string;
  error?: string | undefined;
  required?: boolean;
}

/** Finds another knelpunt by words or number; the choice is a list of radio buttons, so every key works as people know. */
export function KnelpuntPicker({ id, label, value, onChange, except, help, error, required }: Props) {
  const { t } = useTranslation('knelpunten');
  const [zoek, setZoek] = useState('');
  const asked = useDeferredValue(zoek.trim());
  const query = useRead<Page<KnelpuntSamenvatting>>(
    `/knelpunten?${new URLSearchParams({ zoek: asked, paginaGrootte: '8' })}`,
    asked.length >= 2,
  );
  const found = (query.data?.items ?? []).filter((item) => item.id !== except);
  return (
    <Field id={id} label={label} help={help} error={error} required={required}>
      {(control) => (
        <>
          <input
            {...control}
            type="search"
            className="utrecht-textbox utrecht-textbox--html-input"
            value={zoek}
            onChange={(event) => setZoek(event.target.value)}
          />
          <div role="status" className="quiet">
            {asked.length >= 2 && query.data && t('register.aantal', { count: found.length })}
          </div>
          {found.map((item) => (
            <label key={item.id} className="checkbox">
              <input
                type="radio"
                name={`${id}-keuze`}
                value={item.id}
                checked={value === item.id}
                onChange={() => onChange(item.id)}
              />
              <span>
                {item.titel} <span className="quiet">{item.nummer}</span>
              </span>
            </label>
          ))}
        </>
      )}
    </Field>
  );
}
