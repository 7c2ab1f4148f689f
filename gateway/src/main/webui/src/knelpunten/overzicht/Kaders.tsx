import { useTranslation } from 'react-i18next';
import { QueryView } from '../../ui/QueryView';
import { Section } from '../../ui/Section';
import { ExternalLink } from '../../ui/TextLink';
import { useRead } from '../api';

interface Kader {
  naam: string;
  kern: string;
  bronnen: string[];
}

/** Frameworks that others made for the same problem. */
export function Kaders() {
  const { t } = useTranslation('knelpunten');
  const query = useRead<Kader[]>('/kaders');
  return (
    <Section title={t('overzicht.meer.kaders')}>
      <QueryView query={query}>
        {(kaders) => (
          <ul className="plain-list plain-list--lines">
            {kaders.map((kader) => (
              <li key={kader.naam}>
                {kader.bronnen[0] ? (
                  <ExternalLink href={kader.bronnen[0]}>{kader.naam}</ExternalLink>
                ) : (
                  kader.naam
                )}
                <p className="quiet kader__kern">{kader.kern}</p>
              </li>
            ))}
          </ul>
        )}
      </QueryView>
    </Section>
  );
}
