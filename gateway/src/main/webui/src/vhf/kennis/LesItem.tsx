import { useTranslation } from 'react-i18next';
import { Badge } from '../../ui/Badge';
import { Prose } from '../../ui/Prose';
import { TextLink } from '../../ui/TextLink';
import { useNamen } from '../useNamen';
import type { Les } from './types';

export function LesItem({ les }: { les: Les }) {
  const { t } = useTranslation('vhf');
  const { naam } = useNamen();
  return (
    <>
      <p className="result__title">
        <TextLink to={`/vhf/lessen/${les.id}`}>{les.titel}</TextLink>
      </p>
      <p className="badges">
        <Badge tone="info">{t(`werk.kennis.bewijskracht.${les.bewijskracht}`)}</Badge>
        <TextLink to={`/vhf/gebieden/${les.wijk}`}>{naam(les.wijk)}</TextLink>
      </p>
      <Prose text={les.context} />
      <details>
        <summary>{t('werk.kennis.gedaan')}</summary>
        <Prose text={les.gedaan} />
      </details>
      <p>
        <strong>{t('werk.kennis.resultaat')}:</strong> {les.resultaat}
      </p>
      <p className="quiet">{t('werk.kennis.overdraagbaar', { wijk: les.overdraagbaarNaar })}</p>
    </>
  );
}
