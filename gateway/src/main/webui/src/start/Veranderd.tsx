import { useTranslation } from 'react-i18next';
import { moment } from '../i18n/format';
import { ChangesNotice } from '../live/ChangesNotice';
import { useChanges } from '../live/useLive';
import { Alert } from '../ui/Alert';
import { EmptyState } from '../ui/EmptyState';
import { QueryView } from '../ui/QueryView';
import { Section } from '../ui/Section';
import { GebeurtenisItem } from './GebeurtenisItem';
import { useTijdlijn } from './useTijdlijn';

const everything = () => true;

export function Veranderd() {
  const { t } = useTranslation('start');
  const query = useTijdlijn();
  const changes = useChanges(everything);
  return (
    <Section title={t('veranderd')}>
      <ChangesNotice
        count={changes.count}
        onShow={() => {
          changes.reset();
          void query.refetch();
        }}
      />
      <QueryView query={query} lines={8}>
        {(tijdlijn) => (
          <>
            {tijdlijn.onvolledig && <Alert kind="warning">{t('onvolledig')}</Alert>}
            {tijdlijn.vorigBezoek && (
              <p className="quiet">{t('veranderdSinds', { moment: moment(tijdlijn.vorigBezoek) })}</p>
            )}
            {tijdlijn.items.length === 0 && (
              <EmptyState title={t('veranderdNiets')}>{t('veranderdNietsUitleg')}</EmptyState>
            )}
            <ol className="plain-list plain-list--lines">
              {tijdlijn.items.map((gebeurtenis) => (
                <GebeurtenisItem key={gebeurtenis.id} gebeurtenis={gebeurtenis} />
              ))}
            </ol>
          </>
        )}
      </QueryView>
    </Section>
  );
}
