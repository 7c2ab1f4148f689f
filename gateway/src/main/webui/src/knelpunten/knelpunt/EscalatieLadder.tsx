import { useTranslation } from 'react-i18next';
import { type Knelpunt, TREDEN } from '../types';
import { Sport } from './Sport';

/** Every rung, from the municipality up; a rung below the highest one that was not asked was skipped, with a reason. */
export function EscalatieLadder({ knelpunt }: { knelpunt: Knelpunt }) {
  const { t } = useTranslation('knelpunten');
  const { escalaties } = knelpunt;
  const highest = Math.max(-1, ...escalaties.map((escalatie) => TREDEN.indexOf(escalatie.trede)));
  const skipReason = (index: number) =>
    escalaties.find((escalatie) => escalatie.redenOverslaan && TREDEN.indexOf(escalatie.trede) > index)
      ?.redenOverslaan;
  return (
    <ol className="ladder">
      {TREDEN.map((trede, index) => {
        const escalatie = escalaties.find((each) => each.trede === trede);
        const reason = index < highest && !escalatie ? skipReason(index) : undefined;
        return (
          <li key={trede} className={escalatie ? 'rung rung--reached' : 'rung'}>
            <p className="rung__name">
              {t(`trede.${trede}`)}{' '}
              {!escalatie && (
                <span className="quiet">
                  {reason ? t('detail.overgeslagen', { reden: reason }) : t('detail.nietGeescaleerd')}
                </span>
              )}
            </p>
            {escalatie && <Sport escalatie={escalatie} knelpunt={knelpunt} />}
          </li>
        );
      })}
    </ol>
  );
}
