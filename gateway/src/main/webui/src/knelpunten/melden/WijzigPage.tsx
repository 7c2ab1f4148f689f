import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { Page } from '../../ui/Page';
import { QueryView } from '../../ui/QueryView';
import { TextLink } from '../../ui/TextLink';
import { useKnelpunt } from '../api';
import { WijzigForm } from './WijzigForm';

export function WijzigPage() {
  const { t } = useTranslation('knelpunten');
  const { id = '' } = useParams();
  const query = useKnelpunt(id);
  const knelpunt = query.data?.data;
  return (
    <Page
      title={t('melden.wijzigenTitel', { nummer: knelpunt?.nummer ?? '' })}
      above={<TextLink to={`/knelpunten/${id}`}>{knelpunt?.titel ?? t('detail.terug')}</TextLink>}
    >
      <QueryView query={query} lines={12}>
        {/* The form starts from what was read first: a newer version that comes in meanwhile meets it on saving. */}
        {(versioned) => <WijzigForm key={versioned.data.id} first={versioned} />}
      </QueryView>
    </Page>
  );
}
