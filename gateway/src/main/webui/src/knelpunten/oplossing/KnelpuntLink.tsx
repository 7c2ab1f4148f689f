import { useTranslation } from 'react-i18next';
import { TextLink } from '../../ui/TextLink';
import { useKnelpunt } from '../api';

/** A knelpunt by its title; until that is read, a link that works. */
export function KnelpuntLink({ id }: { id: string }) {
  const { t } = useTranslation('knelpunten');
  const { data } = useKnelpunt(id);
  return (
    <>
      <TextLink to={`/knelpunten/${id}`}>{data?.data.titel ?? t('detail.laden')}</TextLink>{' '}
      <span className="quiet">{data?.data.nummer}</span>
    </>
  );
}
