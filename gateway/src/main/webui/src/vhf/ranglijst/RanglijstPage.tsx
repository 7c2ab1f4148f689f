import { useTranslation } from 'react-i18next';
import { CopyLink } from '../../ui/CopyLink';
import { EmptyState } from '../../ui/EmptyState';
import { Page } from '../../ui/Page';
import { QueryView } from '../../ui/QueryView';
import { useCumulaties } from '../cumulatie/api';
import { Ranglijst } from './Ranglijst';

export function RanglijstPage() {
  const { t } = useTranslation('vhf');
  const cumulaties = useCumulaties();
  return (
    <Page title={t('ranglijst.titel')} lead={t('ranglijst.inleiding')} actions={<CopyLink />}>
      <QueryView query={cumulaties} lines={12}>
        {(lijst) =>
          lijst.length === 0 ? (
            <EmptyState title={t('ranglijst.geenBerekening')}>
              {t('ranglijst.geenBerekeningUitleg')}
            </EmptyState>
          ) : (
            <Ranglijst cumulaties={lijst} />
          )
        }
      </QueryView>
    </Page>
  );
}
