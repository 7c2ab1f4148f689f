import { type KeyboardEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { Button } from '../ui/Button';
import { EmptyState } from '../ui/EmptyState';
import { Page } from '../ui/Page';
import { ProblemAlert } from '../ui/ProblemAlert';
import { Skeleton } from '../ui/Skeleton';
import { Facetten } from './Facetten';
import { Resultaat } from './Resultaat';
import { useZoeken } from './useZoeken';
import { ZoekForm } from './ZoekForm';

/** Arrow keys walk from the field through the results and back. */
function moveFocus(event: KeyboardEvent<HTMLDivElement>) {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step) return;
  const stops = [
    ...event.currentTarget.querySelectorAll<HTMLElement>('input[type=search], .result__title a'),
  ];
  const next = stops[stops.indexOf(document.activeElement as HTMLElement) + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}

export function ZoekenPage() {
  const { t } = useTranslation('zoeken');
  const { t: tAlgemeen } = useTranslation();
  const [params] = useSearchParams();
  const zoek = params.get('zoek') ?? '';
  const query = useZoeken(params);
  const list = useRef<HTMLUListElement>(null);
  const first = query.data?.pages[0];
  const items = query.data?.pages.flatMap((page) => page.items) ?? [];

  const results = () => {
    if (!zoek) return <EmptyState title={t('begin')}>{t('beginUitleg')}</EmptyState>;
    if (query.isError) return <ProblemAlert error={query.error} onRetry={() => void query.refetch()} />;
    if (!first) return <Skeleton lines={8} />;
    if (items.length === 0) return <EmptyState title={t('niets', { zoek })}>{t('nietsUitleg')}</EmptyState>;
    return (
      <div className="columns columns--aside-left">
        <Facetten facetten={first.facetten ?? []} />
        <div aria-busy={query.isFetching}>
          <ul className="plain-list plain-list--lines" ref={list}>
            {items.map((item) => (
              <Resultaat key={item.urn} resultaat={item} />
            ))}
          </ul>
          {query.hasNextPage && (
            <p>
              <Button busy={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
                {tAlgemeen('acties.toonMeer')}
              </Button>
            </p>
          )}
        </div>
      </div>
    );
  };

  return (
    <Page title={t('titel')}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the arrow keys are an addition to Tab, on links and a field */}
      <div onKeyDown={moveFocus}>
        <ZoekForm key={zoek} />
        <p className="result-count quiet" role="status">
          {zoek && first?.aantal != null && t('aantal', { count: first.aantal })}
        </p>
        {results()}
      </div>
    </Page>
  );
}
