import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { CopyLink } from '../../ui/CopyLink';
import { EmptyState } from '../../ui/EmptyState';
import { Page } from '../../ui/Page';
import { QueryView } from '../../ui/QueryView';
import { useRead } from '../api';
import { filterQuery } from '../filters';
import { MeldAction } from '../MeldAction';
import { MatrixControls } from './MatrixControls';
import { MatrixTable } from './MatrixTable';
import { KOLOMMEN, PER } from './pivot';
import type { Matrix } from './types';

export function MatrixPage() {
  const { t } = useTranslation('knelpunten');
  const [params] = useSearchParams();
  const per = PER.find((each) => each === params.get('per')) ?? 'opgave';
  const kolom = KOLOMMEN.find((each) => each === params.get('kolom')) ?? 'status';
  const filters = filterQuery(params);
  const asked = new URLSearchParams(filters);
  asked.set('per', per);
  const query = useRead<Matrix>(`/overzichten/matrix?${asked}`);
  return (
    <Page title={t('overzicht.matrix.titel')} lead={t('overzicht.matrix.inleiding')} actions={<CopyLink />}>
      <MatrixControls per={per} kolom={kolom} />
      <QueryView query={query} lines={8}>
        {(matrix) =>
          matrix.totaal === 0 ? (
            <EmptyState title={t('overzicht.matrix.leeg')}>
              <p>{t('overzicht.matrix.leegUitleg')}</p>
              <MeldAction />
            </EmptyState>
          ) : (
            <>
              <MatrixTable matrix={matrix} per={per} kolom={kolom} filters={filters} />
              <p className="quiet">
                {t('overzicht.matrix.totaalRegel', { totaal: matrix.totaal })}{' '}
                {matrix.toelichting ?? t('overzicht.matrix.dubbel')}
              </p>
            </>
          )
        }
      </QueryView>
    </Page>
  );
}
