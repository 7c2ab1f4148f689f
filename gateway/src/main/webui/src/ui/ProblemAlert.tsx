import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { isTemporary, NO_ANSWER, ProblemError } from '../api/problem';
import { Alert } from './Alert';
import { Button } from './Button';
import { LoginAgain } from './LoginAgain';

interface Props {
  error: unknown;
  onRetry?: () => void;
  /** Another way on, for what the user can do about this. */
  children?: ReactNode;
}

/** Says what happened and how to go on. */
export function ProblemAlert({ error, onRetry, children }: Props) {
  const { t } = useTranslation();
  const problem = error instanceof ProblemError ? error.problem : undefined;
  if (problem?.status === 401) return <LoginAgain />;

  const texts = (): [title: string, explanation: string | undefined] => {
    if (!problem) return [t('fout.titel'), undefined];
    if (problem.status === NO_ANSWER) return [t('fout.geenVerbinding'), t('fout.geenVerbindingUitleg')];
    if (isTemporary(error)) return [t('fout.tijdelijk'), problem.detail ?? t('fout.tijdelijkUitleg')];
    if (problem.status === 403) return [t('fout.geenToegang'), problem.detail ?? t('fout.geenToegangUitleg')];
    if (problem.status === 404) return [t('fout.nietGevonden'), t('fout.nietGevondenUitleg')];
    return [problem.title ?? t('fout.titel'), problem.detail];
  };
  const [title, explanation] = texts();
  const wait = error instanceof ProblemError ? error.retryAfter : undefined;
  return (
    <Alert kind={isTemporary(error) ? 'warning' : 'error'} title={title} live>
      {explanation && <p>{explanation}</p>}
      {problem && problem.toegestaan.length > 0 && (
        <p>{t('fout.nietToegestaan', { stappen: problem.toegestaan.join(', ') })}</p>
      )}
      {wait !== undefined && <p>{t('fout.wacht', { seconden: wait })}</p>}
      {problem?.traceId && <p className="quiet">{t('fout.kenmerk', { traceId: problem.traceId })}</p>}
      {children}
      {onRetry && problem?.status !== 400 && (
        <Button small onClick={onRetry}>
          {t('acties.opnieuw')}
        </Button>
      )}
    </Alert>
  );
}
