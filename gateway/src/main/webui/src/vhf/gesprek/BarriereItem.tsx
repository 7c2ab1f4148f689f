import { useTranslation } from 'react-i18next';
import { heeftRecht, useSessie } from '../../sessie/useSessie';
import { Badge } from '../../ui/Badge';
import { Prose } from '../../ui/Prose';
import { TextLink } from '../../ui/TextLink';
import type { Barriere } from './types';

/** A barrière with its stand; a wettelijke leads to its knelpunt in the register. */
export function BarriereItem({ barriere }: { barriere: Barriere }) {
  const { t } = useTranslation('vhf');
  return (
    <>
      <p className="result__title">
        <TextLink to={`/vhf/barrieres/${barriere.id}`}>{barriere.titel}</TextLink>
      </p>
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
            <Onderweg titel={barriere.titel} />
          ))}
        {barriere.knelpuntStatus && <Badge tone="info">{barriere.knelpuntStatus.replaceAll('-', ' ')}</Badge>}
      </p>
    </>
  );
}

/** The register makes a draft, and speaks of it only when it is reported; its own people find it before that. */
function Onderweg({ titel }: { titel: string }) {
  const { t } = useTranslation('vhf');
  const sessie = useSessie();
  const ziet = heeftRecht(sessie, 'knelpunten-lezer', 'knelpunten-redacteur', 'knelpunten-jurist');
  if (!ziet) return <span className="quiet">{t('gesprek.onderweg')}</span>;
  return (
    <TextLink to={`/knelpunten?${new URLSearchParams({ status: 'ontwerp', zoek: titel })}`}>
      {t('gesprek.alsOntwerp')}
    </TextLink>
  );
}
