import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorSummary } from '../../ui/ErrorSummary';
import { ProblemAlert } from '../../ui/ProblemAlert';
import type { Tekort } from './check';
import { EMPTY_FORM } from './form';
import { controlId, fieldOf, serverFouten } from './fouten';

/** All that is wrong, above the form. What is no fault of the input says what happened and how to go on. */
export function FormErrors({ tekorten, error }: { tekorten: readonly Tekort[]; error: unknown }) {
  const { t } = useTranslation('knelpunten');
  const items = useMemo(() => {
    if (tekorten.length > 0)
      return tekorten.map(({ veld, tekst }) => ({ id: controlId(veld), text: t(tekst) }));
    return serverFouten(error).map(({ veld, reden }) => {
      const field = fieldOf(veld);
      const known = field in EMPTY_FORM;
      return {
        id: known ? controlId(field) : undefined,
        text: known ? `${t(`melden.veld.${field}`)}: ${reden}` : `${veld} ${reden}`,
      };
    });
  }, [tekorten, error, t]);
  return (
    <>
      <ErrorSummary items={items} />
      {Boolean(error) && items.length === 0 && <ProblemAlert error={error} />}
    </>
  );
}
