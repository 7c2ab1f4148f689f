import { useTranslation } from 'react-i18next';
import { number } from '../i18n/format';
import { Section } from '../ui/Section';
import { TextLink } from '../ui/TextLink';
import { Tile } from '../ui/Tile';
import { PerOpgave } from './PerOpgave';
import { useAantal } from './useAantal';

const OPEN = 'status=gemeld&status=in-beoordeling&status=vastgesteld&status=in-oplossing';
const SOLVED = 'status=opgelost';
const COLD = 'status=wordt-niet-opgelost';

export function Kerncijfers() {
  const { t } = useTranslation('start');
  const show = (value: number | null | undefined) =>
    value == null ? t(value === null ? 'onbekend' : 'laden') : number(value);
  const totaal = useAantal('');
  const open = useAantal(OPEN);
  const opgelost = useAantal(SOLVED);
  const koud = useAantal(COLD);
  return (
    <Section title={t('kerncijfers')} actions={<TextLink to="/knelpunten">{t('naarRegister')}</TextLink>}>
      <div className="tiles">
        <Tile to="/knelpunten" label={t('totaal')} value={show(totaal)} />
        <Tile to={`/knelpunten?${OPEN}`} label={t('open')} value={show(open)} />
        <Tile to={`/knelpunten?${SOLVED}`} label={t('opgelost')} value={show(opgelost)} />
        <Tile to={`/knelpunten?${COLD}`} label={t('koud')} value={show(koud)} />
      </div>
      <PerOpgave />
    </Section>
  );
}
