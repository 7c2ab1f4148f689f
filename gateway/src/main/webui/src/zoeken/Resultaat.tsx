import { useTranslation } from 'react-i18next';
import { shortDay } from '../i18n/format';
import { Badge } from '../ui/Badge';
import { TextLink } from '../ui/TextLink';
import { Fragment } from './Fragment';
import { pageOf } from './links';
import type { Zoekresultaat } from './useZoeken';

export function Resultaat({ resultaat }: { resultaat: Zoekresultaat }) {
  const { t, i18n } = useTranslation('zoeken');
  const key = `soort.${resultaat.soort}`;
  const soort = i18n.exists(key, { ns: 'zoeken' }) ? t(key as 'soort.knelpunt') : resultaat.soort;
  const page = pageOf(resultaat.soort, resultaat.id);
  return (
    <li className="result">
      <p className="result__title">
        {page ? <TextLink to={page}>{resultaat.titel}</TextLink> : <strong>{resultaat.titel}</strong>}
      </p>
      {resultaat.fragment && (
        <p className="result__text">
          <Fragment text={resultaat.fragment} />
        </p>
      )}
      <p className="result__meta quiet">
        <Badge>{soort}</Badge>
        {resultaat.nummer && <span>{resultaat.nummer}</span>}
        {resultaat.gewijzigdOp && <span>{shortDay(resultaat.gewijzigdOp)}</span>}
      </p>
    </li>
  );
}
