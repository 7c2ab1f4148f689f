import { useTranslation } from 'react-i18next';
import type { Page as Answer } from '../../api/page';
import { EmptyState } from '../../ui/EmptyState';
import { Page } from '../../ui/Page';
import { QueryView } from '../../ui/QueryView';
import { Section } from '../../ui/Section';
import { useRead } from '../api';
import { BekendeWetten } from './BekendeWetten';
import type { Wet, Wetregel } from './types';
import { WettenTable } from './WettenTable';

/** The laws that knelpunten name, and below them the other ones that the register knows by title. */
export function WettenPage() {
  const { t } = useTranslation('knelpunten');
  const genoemd = useRead<Wetregel[]>('/overzichten/wetten');
  const bekend = useRead<Answer<Wet>>('/wetten?paginaGrootte=200');
  const named = new Set(genoemd.data?.map((regel) => regel.wet));
  return (
    <Page title={t('overzicht.wetten.titel')} lead={t('overzicht.wetten.inleiding')}>
      <QueryView query={genoemd} lines={10}>
        {(wetten) =>
          wetten.length === 0 ? (
            <EmptyState title={t('overzicht.wetten.leeg')}>{t('overzicht.wetten.leegUitleg')}</EmptyState>
          ) : (
            <WettenTable wetten={wetten} />
          )
        }
      </QueryView>
      {genoemd.data && (
        <Section title={t('overzicht.wetten.andere')}>
          <p className="quiet">{t('overzicht.wetten.andereUitleg')}</p>
          <QueryView query={bekend} lines={10}>
            {({ items }) => <BekendeWetten wetten={items.filter((wet) => !named.has(wet.regeling))} />}
          </QueryView>
        </Section>
      )}
    </Page>
  );
}
