import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { Button } from '../ui/Button';
import { Field } from '../ui/Field';

export function ZoekForm() {
  const { t } = useTranslation('zoeken');
  const [params, setParams] = useSearchParams();
  const [zoek, setZoek] = useState(params.get('zoek') ?? '');
  return (
    <search>
      <form
        className="zoek-form"
        onSubmit={(event) => {
          event.preventDefault();
          setParams(zoek.trim() ? { zoek: zoek.trim() } : {});
        }}
      >
        <Field id="zoeken-zoek" label={t('veld')} help={t('toetsen')}>
          {(control) => (
            <input
              {...control}
              className="utrecht-textbox utrecht-textbox--html-input"
              type="search"
              value={zoek}
              onChange={(event) => setZoek(event.target.value)}
            />
          )}
        </Field>
        <Button type="submit" purpose="primary">
          {t('knop')}
        </Button>
      </form>
    </search>
  );
}
