import { useTranslation } from 'react-i18next';
import { useNaam } from '../../agenda/useProgramma';
import { Section } from '../../ui/Section';
import { TextLink } from '../../ui/TextLink';
import type { Knelpunt } from '../types';

/** Where it came from: a barrière or measure elsewhere on the platform, or the knelpunten it was merged from. */
export function Herkomst({ knelpunt }: { knelpunt: Knelpunt }) {
  const { t } = useTranslation('knelpunten');
  const organisatie = useNaam('organisaties');
  if (knelpunt.herkomsten.length === 0 && knelpunt.samengevoegdUit.length === 0) return null;
  return (
    <Section title={t('detail.herkomst')}>
      <ul className="plain-list">
        {knelpunt.herkomsten.map((herkomst) => (
          <li key={herkomst.urn}>
            {herkomst.omschrijving ?? herkomst.urn}
            {herkomst.omschrijving && <p className="quiet rule__meta">{herkomst.urn}</p>}
          </li>
        ))}
        {knelpunt.samengevoegdUit.map((oud) => (
          <li key={oud.id}>
            {t('detail.samengevoegdUit')}{' '}
            <TextLink to={`/knelpunten/${oud.id}`}>
              {oud.nummer} {oud.titel}
            </TextLink>
            <p className="quiet rule__meta">
              {t('detail.melder')} {organisatie(oud.melder)}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
