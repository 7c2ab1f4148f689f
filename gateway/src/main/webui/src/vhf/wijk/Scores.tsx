import { useTranslation } from 'react-i18next';
import { Badge } from '../../ui/Badge';
import { Section } from '../../ui/Section';
import { score } from '../getal';
import { type GewogenIndicator, METHODEN, type Rangorderegel } from '../types';
import { DomeinUitleg } from '../uitleg/DomeinUitleg';
import { ZUitleg } from '../uitleg/ZUitleg';

interface Props {
  regel: Rangorderegel;
  aantal: number;
  indicatoren: readonly GewogenIndicator[];
}

/** Both methods side by side, the stacking, and what each score is made of. */
export function Scores({ regel, aantal, indicatoren }: Props) {
  const { t } = useTranslation('vhf');
  return (
    <Section title={t('gebied.score')}>
      <div className="tiles">
        {METHODEN.map((methode) => (
          <div key={methode} className="tile">
            <span className="tile__number">
              {regel[methode].score == null ? '–' : score(regel[methode].score)}
            </span>
            {t(`methode.${methode}`)}
            <br />
            <span className="quiet">
              {regel[methode].plaats == null
                ? t('ranglijst.geenScore')
                : t('gebied.plaatsVan', { plaats: regel[methode].plaats, aantal })}
            </span>
          </div>
        ))}
        <div className="tile">
          <span className="tile__number">{regel.stapeling.slechtsteVijfde.length}</span>
          {t('ranglijst.kolom.stapeling')}
          <br />
          <span className="quiet">{regel.stapeling.leesbaar}</span>{' '}
          {regel.stapeling.gestapeld && <Badge tone="negative">{t('ranglijst.gestapeld')}</Badge>}
        </div>
      </div>
      <div className="columns columns--equal scores__uitleg">
        <DomeinUitleg regel={regel} />
        <ZUitleg regel={regel} indicatoren={indicatoren} />
      </div>
    </Section>
  );
}
