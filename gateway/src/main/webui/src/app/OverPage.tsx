import { useTranslation } from 'react-i18next';
import { Page } from '../ui/Page';
import { Section } from '../ui/Section';

export function OverPage() {
  const { t } = useTranslation();
  return (
    <Page title={t('over.titel')} lead={t('over.wat')}>
      <div className="prose">
        <p className="nl-paragraph">{t('over.bron')}</p>
        <Section title={t('over.toegankelijkheidTitel')}>
          <p className="nl-paragraph">{t('over.toegankelijkheid')}</p>
        </Section>
        <Section title={t('over.toetsenTitel')}>
          <dl className="facts">
            <dt>
              <kbd>/</kbd>
            </dt>
            <dd>{t('over.toetsen.zoeken')}</dd>
            <dt>
              <kbd>Esc</kbd>
            </dt>
            <dd>{t('over.toetsen.esc')}</dd>
            <dt>
              <kbd>Tab</kbd>
            </dt>
            <dd>{t('over.toetsen.tab')}</dd>
          </dl>
        </Section>
        <Section title={t('over.persoonTitel')}>
          <p className="nl-paragraph">{t('over.persoon')}</p>
        </Section>
      </div>
    </Page>
  );
}
