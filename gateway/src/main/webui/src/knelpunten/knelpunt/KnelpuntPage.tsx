import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import type { Hint } from '../../live/connection';
import { useHint } from '../../live/useLive';
import { Alert } from '../../ui/Alert';
import { Page } from '../../ui/Page';
import { QueryView } from '../../ui/QueryView';
import { TextLink } from '../../ui/TextLink';
import { knelpuntKey, useKnelpunt } from '../api';
import { StatusBadge } from '../StatusBadge';
import { KenmerkenAside } from './KenmerkenAside';
import { KnelpuntActions } from './KnelpuntActions';
import { KnelpuntAside } from './KnelpuntAside';
import { KnelpuntBody } from './KnelpuntBody';

export function KnelpuntPage() {
  const { t } = useTranslation('knelpunten');
  const { id = '' } = useParams();
  const client = useQueryClient();
  const query = useKnelpunt(id);
  const knelpunt = query.data?.data;
  const shownId = knelpunt?.id;

  // A hint about this knelpunt reads it again in place: every section keeps its place, and the history grows at its end.
  useHint(
    useCallback(
      (hint: Hint) => {
        if (hint.id !== shownId) return;
        void client.invalidateQueries({ queryKey: knelpuntKey(id) });
        void client.invalidateQueries({ queryKey: ['knelpunten', `/knelpunten/${shownId}/historie`] });
      },
      [client, id, shownId],
    ),
  );

  if (!query.data || !knelpunt) {
    return (
      <Page title={t('detail.laden')} above={<TextLink to="/knelpunten">{t('detail.terug')}</TextLink>}>
        <QueryView query={query} lines={14}>
          {() => null}
        </QueryView>
      </Page>
    );
  }
  return (
    <Page
      title={knelpunt.titel}
      above={
        <>
          <TextLink to="/knelpunten">{t('detail.terug')}</TextLink> · {knelpunt.nummer}
        </>
      }
      actions={<KnelpuntActions knelpunt={knelpunt} />}
      lead={
        <span className="badges">
          <StatusBadge status={knelpunt.status} spoor={knelpunt.spoor} />
          <span className="nl-data-badge badge badge--neutral">
            {t(`zichtbaarheid.${knelpunt.zichtbaarheid}`)}
          </span>
        </span>
      }
    >
      {query.data.location && !query.data.location.endsWith(id) && <Alert>{t('detail.oudAdres')}</Alert>}
      {knelpunt.opnieuwBeoordelen && (
        <Alert kind="warning" title={t('detail.herbeoordeling')}>
          <p>{knelpunt.opnieuwBeoordelen.reden}</p>
        </Alert>
      )}
      {knelpunt.opgegaanIn && (
        <Alert>
          <TextLink to={`/knelpunten/${knelpunt.opgegaanIn.id}`}>
            {t('detail.opgegaanIn', { nummer: knelpunt.opgegaanIn.nummer })}
          </TextLink>
        </Alert>
      )}
      {/* In reading order, also on a phone: what can be done and by when, the content, the characteristics. */}
      <div className="columns knelpunt-columns">
        <KnelpuntAside knelpunt={query.data} />
        <KnelpuntBody knelpunt={knelpunt} />
        <KenmerkenAside knelpunt={knelpunt} />
      </div>
    </Page>
  );
}
