import { useTranslation } from 'react-i18next';
import { QueryView } from '../../ui/QueryView';
import { Section } from '../../ui/Section';
import { ExternalLink } from '../../ui/TextLink';
import { useRead } from '../api';
import { rowsOf } from './rowsOf';

interface Kader {
  naam: string;
  kern: string;
  bron?: string | null;
}

/** Frameworks that others made for the same problem. */
export function Kaders() {
  const { t } = useTranslation('knelpunten');
  const query = useRead<Kader[] | { items: Kader[] }>('/kaders');
  return (
    <Section title={t('overzicht.meer.kaders')}>
      <QueryView query={query}>
        {(answer) => (
          <ul className="plain-list plain-list--lines">
            {rowsOf(answer).map((kader) => (
              <li key={kader.naam}>
                {kader.bron ? <ExternalLink href={kader.bron}>{kader.naam}</ExternalLink> : kader.naam}
                <p className="quiet rule__meta">{kader.kern}</p>
              </li>
            ))}
          </ul>
        )}
      </QueryView>
    </Section>
  );
}
