import { useTranslation } from 'react-i18next';
import { impreciseDate } from '../../i18n/format';
import { ExternalLink } from '../../ui/TextLink';
import type { Bron } from '../types';

export function Bronnen({ bronnen }: { bronnen: readonly Bron[] }) {
  const { t } = useTranslation('knelpunten');
  if (bronnen.length === 0) return <p>{t('detail.geenBronnen')}</p>;
  return (
    <ul className="plain-list plain-list--lines">
      {bronnen.map((bron) => (
        <li key={`${bron.titel}-${bron.url}`}>
          {bron.url ? <ExternalLink href={bron.url}>{bron.titel}</ExternalLink> : bron.titel}
          <p className="quiet rule__meta">
            <span>{t(`bronsoort.${bron.soort}`)}</span>
            {bron.datum && <span>{impreciseDate(bron.datum)}</span>}
            <span>{t(`verificatie.${bron.verificatie}`)}</span>
          </p>
          {bron.toelichting && <p className="quiet">{bron.toelichting}</p>}
        </li>
      ))}
    </ul>
  );
}
