import { useTranslation } from 'react-i18next';
import { day } from '../../i18n/format';
import { TermijnBadge } from '../TermijnBadge';
import { sortTermijnen } from '../termijn';
import type { Termijn } from '../types';

export function Termijnen({ termijnen }: { termijnen: readonly Termijn[] }) {
  const { t } = useTranslation('knelpunten');
  if (termijnen.length === 0) return <p className="quiet">{t('detail.geenTermijnen')}</p>;
  return (
    <ul className="plain-list terms">
      {sortTermijnen(termijnen).map((termijn) => (
        <li key={`${termijn.soort}-${termijn.begonnenOp}`}>
          <span className="terms__name">{t(`termijnsoort.${termijn.soort}`)}</span>
          {termijn.afgerondOp ? (
            <span className="quiet">
              {termijn.afgerondOp <= termijn.uiterlijkOp
                ? t('detail.termijnGehaald', { dag: day(termijn.afgerondOp) })
                : t('detail.termijnTeLaatGehaald', { dag: day(termijn.afgerondOp) })}
            </span>
          ) : (
            <TermijnBadge uiterlijkOp={termijn.uiterlijkOp} />
          )}
        </li>
      ))}
    </ul>
  );
}
