import { useTranslation } from 'react-i18next';
import { Section } from '../../ui/Section';
import { TextLink } from '../../ui/TextLink';
import type { GewogenIndicator, Rangorderegel } from '../types';
import { DomeinUitleg } from '../uitleg/DomeinUitleg';
import { ZUitleg } from '../uitleg/ZUitleg';

/** The explanation of the area that was chosen in the table or on the map, under the weights as they are now. */
export function Gekozen({
  regel,
  indicatoren,
}: {
  regel: Rangorderegel;
  indicatoren: readonly GewogenIndicator[];
}) {
  const { t } = useTranslation('vhf');
  return (
    <div className="card gekozen" id="uitleg">
      <Section
        title={t('ranglijst.gekozen', { naam: regel.naam })}
        actions={
          <TextLink to={`/vhf/gebieden/${regel.gebied}`}>
            {t('ranglijst.naarDossier', { naam: regel.naam })}
          </TextLink>
        }
      >
        <div className="columns columns--equal">
          <DomeinUitleg regel={regel} />
          <ZUitleg regel={regel} indicatoren={indicatoren} />
        </div>
      </Section>
    </div>
  );
}
