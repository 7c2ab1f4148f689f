import { useTranslation } from 'react-i18next';
import { day } from '../../i18n/format';
import { Prose } from '../../ui/Prose';
import { Section } from '../../ui/Section';
import type { Knelpunt } from '../types';
import { Bronnen } from './Bronnen';
import { EscalatieLadder } from './EscalatieLadder';
import { Herkomst } from './Herkomst';
import { Historie } from './Historie';
import { Landenvergelijking } from './Landenvergelijking';
import { Omvang } from './Omvang';
import { Oplossingen } from './Oplossingen';
import { Prioriteit } from './Prioriteit';
import { Regels } from './Regels';
import { Verduidelijking } from './Verduidelijking';

export function KnelpuntBody({ knelpunt }: { knelpunt: Knelpunt }) {
  const { t } = useTranslation('knelpunten');
  const crossBorder = knelpunt.aard === 'verschil-tussen-landen' || knelpunt.vergelijking.length > 0;
  return (
    <div className="knelpunt-body">
      {knelpunt.uitkomst && (
        <Section title={t('detail.uitkomst')}>
          <Prose text={knelpunt.uitkomst.reden} />
          <p className="quiet">{t('detail.uitkomstSinds', { dag: day(knelpunt.uitkomst.datum) })}</p>
        </Section>
      )}
      <Section title={t('detail.omschrijving')}>
        <Prose text={knelpunt.omschrijving} />
      </Section>
      {knelpunt.gevolg && (
        <Section title={t('detail.gevolg')}>
          <Prose text={knelpunt.gevolg} />
        </Section>
      )}
      {knelpunt.verduidelijking && <Verduidelijking verduidelijking={knelpunt.verduidelijking} />}
      {crossBorder && (
        <Section title={t('detail.vergelijking')}>
          <Landenvergelijking rijen={knelpunt.vergelijking} />
        </Section>
      )}
      <Section title={t('detail.regels')}>
        <Regels verwijzingen={knelpunt.regelverwijzingen} />
      </Section>
      <Section title={t('detail.oplossingen')}>
        <Oplossingen knelpunt={knelpunt} />
      </Section>
      <Section title={t('detail.ladder')}>
        <EscalatieLadder knelpunt={knelpunt} />
      </Section>
      {knelpunt.omvang.length > 0 && (
        <Section title={t('detail.omvang')}>
          <Omvang omvang={knelpunt.omvang} />
        </Section>
      )}
      <Section title={t('detail.prioriteit')}>
        <Prioriteit prioriteit={knelpunt.prioriteit ?? null} />
      </Section>
      <Section title={t('detail.bronnen')}>
        <Bronnen bronnen={knelpunt.bronnen} />
      </Section>
      <Herkomst knelpunt={knelpunt} />
      <Section title={t('detail.historie')}>
        <Historie id={knelpunt.id} />
      </Section>
    </div>
  );
}
