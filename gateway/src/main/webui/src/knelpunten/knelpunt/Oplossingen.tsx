import { useTranslation } from 'react-i18next';
import { heeftRecht, useSessie } from '../../sessie/useSessie';
import { Badge } from '../../ui/Badge';
import { ButtonLink } from '../../ui/ButtonLink';
import { TextLink } from '../../ui/TextLink';
import type { Knelpunt } from '../types';

export function Oplossingen({ knelpunt }: { knelpunt: Knelpunt }) {
  const { t } = useTranslation('knelpunten');
  const sessie = useSessie();
  const oplossingen = knelpunt.oplossingen ?? [];
  return (
    <>
      {oplossingen.length === 0 && <p>{t('detail.geenOplossingen')}</p>}
      <ul className="plain-list plain-list--lines">
        {oplossingen.map((oplossing) => (
          <li key={oplossing.id}>
            <TextLink to={`/knelpunten/oplossingen/${oplossing.id}`}>{oplossing.titel}</TextLink>
            <p className="result__meta quiet">
              <Badge>{t(`stadium.${oplossing.stadium}`)}</Badge>
              <span>{t(`oplossingsoort.${oplossing.soort}`)}</span>
              <span>{oplossing.nummer}</span>
            </p>
          </li>
        ))}
      </ul>
      {heeftRecht(sessie, 'knelpunten-redacteur', 'knelpunten-jurist') &&
        knelpunt.status !== 'samengevoegd' && (
          <p className="no-print">
            <ButtonLink to={`/knelpunten/oplossingen/nieuw?knelpunt=${knelpunt.id}`}>
              {t('detail.oplossingToevoegen')}
            </ButtonLink>
          </p>
        )}
    </>
  );
}
