import { useTranslation } from 'react-i18next';
import { CRITERIA, type Knelpunt } from '../types';

export function Prioriteit({ prioriteit }: { prioriteit: NonNullable<Knelpunt['prioriteit']> | null }) {
  const { t } = useTranslation('knelpunten');
  if (!prioriteit) return <p>{t('detail.geenPrioriteit')}</p>;
  return (
    <>
      <dl className="facts">
        {CRITERIA.map((criterium) => (
          <div key={criterium} className="facts__row">
            <dt>{t(`criterium.${criterium}`)}</dt>
            <dd className="points">
              <span className="points__bar" aria-hidden="true">
                <span className="bar" style={{ inlineSize: `${prioriteit[criterium] * 20}%` }} />
              </span>
              {t('detail.punten', { punten: prioriteit[criterium] })}
            </dd>
          </div>
        ))}
      </dl>
      {prioriteit.toelichting && <p>{prioriteit.toelichting}</p>}
    </>
  );
}
