import { useTranslation } from 'react-i18next';
import { moment } from '../i18n/format';
import { TextLink } from '../ui/TextLink';
import { pageOf } from '../zoeken/links';
import type { Gebeurtenis } from './useTijdlijn';

/** The type of a fact is Dutch for people already: toekenning-vastgelegd. */
const zin = (type: string) => type.charAt(0).toUpperCase() + type.slice(1).replaceAll('-', ' ');

export function GebeurtenisItem({ gebeurtenis }: { gebeurtenis: Gebeurtenis }) {
  const { t, i18n } = useTranslation('knelpunten');
  const key = `feit.${gebeurtenis.type}`;
  const what = i18n.exists(key, { ns: 'knelpunten' })
    ? t(key as 'feit.knelpunt-gemeld')
    : zin(gebeurtenis.type);
  const page = pageOf(gebeurtenis.soort, gebeurtenis.onderwerp);
  const title = gebeurtenis.titel ?? gebeurtenis.nummer ?? gebeurtenis.onderwerp;
  return (
    <li>
      <span className="event__what">{what}</span> {page ? <TextLink to={page}>{title}</TextLink> : title}
      <p className="quiet event__meta">
        <time dateTime={gebeurtenis.tijdstip}>{moment(gebeurtenis.tijdstip)}</time>
        {gebeurtenis.organisatienaam && ` · ${gebeurtenis.organisatienaam}`}
      </p>
    </li>
  );
}
