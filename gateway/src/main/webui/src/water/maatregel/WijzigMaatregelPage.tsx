import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { Page } from '../../ui/Page';
import { QueryView } from '../../ui/QueryView';
import { TextLink } from '../../ui/TextLink';
import { useItem } from '../api';
import type { Maatregel } from '../types';
import { formulierVan } from './formulier';
import { MaatregelForm } from './MaatregelForm';

export function WijzigMaatregelPage() {
  const { t } = useTranslation('water');
  const { id = '' } = useParams();
  const navigate = useNavigate();
  const query = useItem<Maatregel>(`/maatregelen/${encodeURIComponent(id)}`);
  const terug = `/water/maatregelen/${id}`;
  return (
    <Page
      title={t('formulier.wijzig')}
      above={<TextLink to={terug}>{query.data?.data.naam ?? t('maatregel.terug')}</TextLink>}
    >
      <QueryView query={query} lines={12}>
        {/* The form keeps what was typed when a newer version comes in; saving then names that version. */}
        {({ data, etag }) => (
          <MaatregelForm
            key={data.id}
            begin={formulierVan(data)}
            wijzigt={{ id: data.id, etag }}
            onDone={() => navigate(terug)}
          />
        )}
      </QueryView>
    </Page>
  );
}
