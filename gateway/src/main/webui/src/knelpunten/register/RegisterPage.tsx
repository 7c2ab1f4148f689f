import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { ChangesNotice } from '../../live/ChangesNotice';
import type { Hint } from '../../live/connection';
import { useChanges } from '../../live/useLive';
import { Button } from '../../ui/Button';
import { Page } from '../../ui/Page';
import { ProblemAlert } from '../../ui/ProblemAlert';
import { Skeleton } from '../../ui/Skeleton';
import { MeldAction } from '../MeldAction';
import { ActiveFilters } from './ActiveFilters';
import { ExportMenu } from './ExportMenu';
import { FilterPanel } from './FilterPanel';
import { LeegRegister } from './LeegRegister';
import { RegisterProblem } from './RegisterProblem';
import { RegisterTable } from './RegisterTable';
import { SortSelect } from './SortSelect';
import { PAGE_SIZE, useRegister } from './useRegister';

const concernsRegister = (hint: Hint) => hint.type.startsWith('knelpunt');

export function RegisterPage() {
  const { t } = useTranslation('knelpunten');
  const [params] = useSearchParams();
  const query = useRegister(params);
  const changes = useChanges(concernsRegister);
  const items = query.data?.pages.flatMap((page) => page.items) ?? [];
  const total = query.data?.pages[0]?.aantal ?? items.length;

  const list = () => {
    if (query.isError && items.length === 0)
      return <RegisterProblem error={query.error} onRetry={() => void query.refetch()} />;
    if (!query.data) return <Skeleton lines={12} />;
    if (items.length === 0) return <LeegRegister />;
    return (
      <div aria-busy={query.isPlaceholderData}>
        {query.isError && <ProblemAlert error={query.error} onRetry={() => void query.refetch()} />}
        <RegisterTable items={items} />
        <div className="list-foot">
          <span className="quiet">{t('register.getoond', { getoond: items.length, totaal: total })}</span>
          {query.hasNextPage && (
            <Button busy={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
              {t('register.meer', { aantal: Math.min(PAGE_SIZE, total - items.length) })}
            </Button>
          )}
        </div>
      </div>
    );
  };

  return (
    <Page title={t('register.titel')} lead={t('register.inleiding')} actions={<MeldAction />}>
      <div className="columns columns--aside-left">
        <FilterPanel />
        <div>
          <div className="list-head">
            <p className="list-head__count" role="status">
              {query.data && t('register.aantal', { count: total })}
            </p>
            <ChangesNotice
              count={changes.count}
              onShow={() => {
                changes.reset();
                void query.refetch();
              }}
            />
            <SortSelect />
          </div>
          <ActiveFilters />
          {list()}
          {items.length > 0 && <ExportMenu />}
        </div>
      </div>
    </Page>
  );
}
