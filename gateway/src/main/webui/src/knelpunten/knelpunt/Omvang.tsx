import { useTranslation } from 'react-i18next';
import { impreciseDate, number } from '../../i18n/format';
import { ExternalLink } from '../../ui/TextLink';
import type { Schatting } from '../types';

/** A value or a range, never a bare number: always with its unit, source and date. */
export function Omvang({ omvang }: { omvang: readonly Schatting[] }) {
  const { t } = useTranslation();
  const size = (each: Schatting) => {
    if (each.waarde != null) return number(each.waarde);
    const ends = [each.minimum, each.maximum].map((end) => (end == null ? t('onbekend') : number(end)));
    return ends.join(' – ');
  };
  return (
    <ul className="plain-list">
      {omvang.map((each) => (
        <li key={`${each.wat}-${each.bron}`}>
          <strong>
            {size(each)} {each.eenheid}
          </strong>{' '}
          <span className="quiet">
            {each.wat} · {each.url ? <ExternalLink href={each.url}>{each.bron}</ExternalLink> : each.bron}
            {each.datum && `, ${impreciseDate(each.datum)}`}
          </span>
        </li>
      ))}
    </ul>
  );
}
