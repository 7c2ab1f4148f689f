import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Section } from '../../ui/Section';
import type { Maatregel } from '../types';
import { Kaart } from './Kaart';
import type { Punt } from './plaats';

/** All points of a geometry, however deep they are nested. */
function punten(coordinates: unknown): Punt[] {
  if (!Array.isArray(coordinates)) return [];
  return typeof coordinates[0] === 'number'
    ? [[Number(coordinates[0]), Number(coordinates[1])]]
    : coordinates.flatMap(punten);
}

/** Where a measure is; nothing where its place is not known. */
export function Maatregelplaats({
  maatregel: { id, naam, geometrie, gebied, indicatief },
}: {
  maatregel: Maatregel;
}) {
  const { t } = useTranslation('water');
  const plaatsen = useMemo(() => (geometrie ? [{ id, naam, geometrie }] : []), [id, naam, geometrie]);
  if (!geometrie || !('coordinates' in geometrie)) return null;
  return (
    <Section title={t('maatregel.plaats')}>
      <div className="kaart">
        <Kaart
          label={t('maatregel.plaatsVan', { naam })}
          plaatsen={plaatsen}
          rond={punten(geometrie.coordinates)}
        />
        <p className="quiet">
          {[gebied, indicatief && t('maatregel.indicatief')].filter(Boolean).join('. ')}
        </p>
      </div>
    </Section>
  );
}
