import { useTranslation } from 'react-i18next';
import { euro } from '../../i18n/format';
import { Badge } from '../../ui/Badge';
import { EmptyState } from '../../ui/EmptyState';
import { Page } from '../../ui/Page';
import { QueryView } from '../../ui/QueryView';
import { Section } from '../../ui/Section';
import { API, useAll, useRead } from '../api';
import { Beweringen } from './Beweringen';
import { ToekenningTable } from './ToekenningTable';
import { TrancheTable } from './TrancheTable';
import type { Geld, Toekenning } from './types';

export function GeldPage() {
  const { t } = useTranslation('vhf');
  const geld = useRead<Geld>('/overzichten/geld?per=tranche');
  const toekenningen = useAll<Toekenning>('/toekenningen?soort=toekenning');
  return (
    <Page title={t('werk.geld.titel')} lead={t('werk.geld.inleiding')}>
      <QueryView query={geld} lines={4}>
        {({ regels, controletotalen }) => (
          <>
            {regels.length > 0 && (
              <Section title={t('werk.geld.perTranche')}>
                <TrancheTable regels={regels} />
              </Section>
            )}
            {controletotalen.length > 0 && (
              <Section title={t('werk.geld.controle')}>
                <ul className="plain-list plain-list--lines">
                  {controletotalen.map((each) => (
                    <li key={each.id}>
                      <p className="result__title">
                        {each.naam}{' '}
                        {each.bronconflict && <Badge tone="warning">{t('werk.geld.conflict')}</Badge>}
                      </p>
                      <p className="quiet">{t('werk.geld.som', { bedrag: euro(each.somInCenten) })}</p>
                      <Beweringen beweringen={each.beweringen} />
                    </li>
                  ))}
                </ul>
              </Section>
            )}
          </>
        )}
      </QueryView>
      <Section title={t('werk.geld.toekenningen')}>
        <QueryView query={toekenningen} lines={8}>
          {(items) =>
            items.length === 0 ? (
              <EmptyState title={t('werk.geld.leeg')}>{t('werk.geld.leegUitleg')}</EmptyState>
            ) : (
              <>
                <ToekenningTable items={items} />
                <p className="export-menu no-print">
                  <span>{t('werk.geld.export')}:</span>
                  {['csv', 'xlsx', 'ndjson'].map((formaat) => (
                    <a
                      key={formaat}
                      className="nl-link"
                      href={`${API}/toekenningen/_export?formaat=${formaat}`}
                      download
                      aria-label={t('werk.geld.exporteer', { formaat: formaat.toUpperCase() })}
                    >
                      {formaat.toUpperCase()}
                    </a>
                  ))}
                </p>
              </>
            )
          }
        </QueryView>
      </Section>
    </Page>
  );
}
