import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TextField } from '../../ui/TextField';
import { parseDatum } from '../datum';
import type { Datum } from '../types';

interface Props {
  id: string;
  label: string;
  value: Datum | null;
  onChange: (value: Datum | null) => void;
}

/** A date as precise as it is known: a year stays a year. */
export function DatumVeld({ id, label, value, onChange }: Props) {
  const { t } = useTranslation('knelpunten');
  const [text, setText] = useState(value?.waarde ?? '');
  const unreadable = text.trim() !== '' && text.trim().length >= 4 && !parseDatum(text);
  return (
    <TextField
      id={id}
      label={label}
      help={t('melden.bronJaarHulp')}
      value={text}
      error={unreadable ? t('melden.datumOnleesbaar') : undefined}
      onChange={(typed) => {
        setText(typed);
        onChange(parseDatum(typed));
      }}
    />
  );
}
