import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../ui/EmptyState';
import { Page } from '../../ui/Page';
import { QueryView } from '../../ui/QueryView';
import { Section } from '../../ui/Section';
import { TextLink } from '../../ui/TextLink';
import { Tile } from '../../ui/Tile';
import { useRead } from '../api';
import { Landenvergelijking } from '../knelpunt/Landenvergelijking';
import type { Landenoverzicht } from './types';

export function LandenPage() {
  const { t } = useTranslation('knelpunten');
  const query = useRead<Landenoverzicht>('/overzichten/landen');
  return (
    <Page title={t('overzicht.landen.titel')} lead={t('overzicht.landen.inleiding')}>
      <QueryView query={query} lines={10}>
        {({ landen, vergelijkingen }) => (
          <>
            <Section title={t('overzicht.landen.aantal')}>
              <div className="tiles">
                {landen
                  .filter(({ aantal }) => aantal > 0)
                  .map(({ land, aantal, filter }) => (
                    <Tile
                      key={land}
                      to={`/knelpunten?${filter}`}
                      label={t(`land.${land}`)}
                      value={String(aantal)}
                    />
                  ))}
              </div>
            </Section>
            {vergelijkingen.length === 0 && (
              <EmptyState title={t('overzicht.landen.leeg')}>{t('overzicht.landen.leegUitleg')}</EmptyState>
            )}
            {vergelijkingen.map(({ knelpunt, rijen }) => (
              <section key={knelpunt.id} className="section">
                <h2 className="nl-heading nl-heading--level-4 comparison__title">
                  <TextLink to={`/knelpunten/${knelpunt.id}`}>{knelpunt.titel}</TextLink>{' '}
                  <span className="quiet">{knelpunt.nummer}</span>
                </h2>
                <Landenvergelijking rijen={rijen} caption={knelpunt.titel} />
              </section>
            ))}
          </>
        )}
      </QueryView>
    </Page>
  );
}
