import { useTranslation } from 'react-i18next';
import { Badge } from '../../ui/Badge';
import { Prose } from '../../ui/Prose';
import { TextLink } from '../../ui/TextLink';
import type { Barriere } from './types';

/** A barrière with its stand; a wettelijke leads to its knelpunt in the register. */
export function BarriereItem({ barriere }: { barriere: Barriere }) {
  const { t } = useTranslation('vhf');
  return (
    <>
      <p className="result__title">{barriere.titel}</p>
      <Prose text={barriere.omschrijving} />
      <p className="badges">
        <Badge tone={barriere.status === 'weggenomen' ? 'positive' : 'warning'}>
          {t(`gesprek.barrierestatus.${barriere.status}`)}
        </Badge>
        <Badge>{t(`gesprek.aard.${barriere.aard}`)}</Badge>
        {barriere.aard === 'wettelijk' &&
          (barriere.knelpunt ? (
            <TextLink to={`/knelpunten/${barriere.knelpunt}`}>
              {t('gesprek.inRegister', { nummer: barriere.knelpuntNummer ?? '' })}
            </TextLink>
          ) : (
            <span className="quiet">{t('gesprek.onderweg')}</span>
          ))}
        {barriere.knelpuntStatus && <Badge tone="info">{barriere.knelpuntStatus.replaceAll('-', ' ')}</Badge>}
      </p>
    </>
  );
}
