import { useTranslation } from 'react-i18next';
import { day } from '../../i18n/format';
import { ExternalLink, TextLink } from '../../ui/TextLink';
import type { Regelverwijzing } from '../types';

export function Regels({ verwijzingen }: { verwijzingen: readonly Regelverwijzing[] }) {
  const { t } = useTranslation('knelpunten');
  if (verwijzingen.length === 0) return <p>{t('detail.geenRegels')}</p>;
  return (
    <ul className="plain-list plain-list--lines">
      {verwijzingen.map((verwijzing) => (
        <li key={verwijzing.identificatie}>
          {verwijzing.link ? (
            <ExternalLink href={verwijzing.link}>{verwijzing.tekst}</ExternalLink>
          ) : (
            <strong>{verwijzing.tekst}</strong>
          )}
          <p className="quiet rule__meta">
            <span>{verwijzing.stelsel.toUpperCase()}</span>
            <code>{verwijzing.identificatie}</code>
            {verwijzing.geldigOp && <span>{t('detail.geldigOp', { dag: day(verwijzing.geldigOp) })}</span>}
            <TextLink to={`/knelpunten?wet=${encodeURIComponent(verwijzing.regeling)}`}>
              {t('detail.opWet')}
            </TextLink>
          </p>
        </li>
      ))}
    </ul>
  );
}
