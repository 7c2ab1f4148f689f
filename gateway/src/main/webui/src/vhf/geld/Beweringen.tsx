import { useTranslation } from 'react-i18next';
import { euro, number } from '../../i18n/format';
import { ExternalLink } from '../../ui/TextLink';
import type { Bewering } from './types';

/** What each source says, beside each other: nobody chooses silently. */
export function Beweringen({ beweringen }: { beweringen: readonly Bewering[] }) {
  const { t } = useTranslation('vhf');
  return (
    <ul className="plain-list">
      {beweringen.map((each) => (
        <li key={`${each.grootheid}-${each.bron.titel}-${each.waarde}`}>
          {t(`werk.geld.grootheid.${each.grootheid}`)}: {t(`werk.geld.zekerheid.${each.zekerheid}`)}{' '}
          <strong>{each.grootheid === 'woningen' ? number(each.waarde) : euro(each.waarde)}</strong>{' '}
          <span className="quiet">
            {each.bron.url ? (
              <ExternalLink href={each.bron.url}>{each.bron.titel}</ExternalLink>
            ) : (
              each.bron.titel
            )}
            {each.toelichting && ` · ${each.toelichting}`}
          </span>
        </li>
      ))}
    </ul>
  );
}
