import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { Button } from '../../ui/Button';
import { withFilter } from '../filters';

export function FilterZoek() {
  const { t } = useTranslation('knelpunten');
  const { t: tAlgemeen } = useTranslation();
  const [params, setParams] = useSearchParams();
  const input = useRef<HTMLInputElement>(null);
  return (
    <search>
      <form
        className="filter-zoek"
        onSubmit={(event) => {
          event.preventDefault();
          setParams(withFilter(params, 'zoek', [input.current?.value.trim() ?? '']), { replace: true });
        }}
      >
        <label className="utrecht-form-label" htmlFor="register-zoek">
          {t('register.zoek')}
        </label>
        <div className="filter-zoek__row">
          <input
            id="register-zoek"
            ref={input}
            type="search"
            className="utrecht-textbox utrecht-textbox--html-input"
            defaultValue={params.get('zoek') ?? ''}
          />
          <Button type="submit">{tAlgemeen('zoekveld.knop')}</Button>
        </div>
      </form>
    </search>
  );
}
