import { useTranslation } from 'react-i18next';
import { ProblemError } from '../../api/problem';
import { Alert } from '../../ui/Alert';
import { ButtonLink } from '../../ui/ButtonLink';
import { ProblemAlert } from '../../ui/ProblemAlert';

/** The list cannot be read; an address that was typed or kept from long ago may ask for what does not exist. */
export function RegisterProblem({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const { t } = useTranslation('knelpunten');
  if (!(error instanceof ProblemError) || error.status !== 400) {
    return <ProblemAlert error={error} onRetry={onRetry} />;
  }
  return (
    <Alert kind="warning" title={t('register.onbekendFilter')} live>
      <ul>
        {error.problem.fouten.map(({ veld, reden }) => (
          <li key={`${veld}-${reden}`}>
            {veld.replace(/\[\d+]$/, '')}: {reden}
          </li>
        ))}
      </ul>
      <p>
        <ButtonLink to="/knelpunten">{t('register.filtersWissen')}</ButtonLink>
      </p>
    </Alert>
  );
}
