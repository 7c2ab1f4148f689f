import { useTranslation } from 'react-i18next';
import { day } from '../../i18n/format';
import { Prose } from '../../ui/Prose';
import { Section } from '../../ui/Section';
import type { Knelpunt } from '../types';

export function Verduidelijking({
  verduidelijking,
}: {
  verduidelijking: NonNullable<Knelpunt['verduidelijking']>;
}) {
  const { t } = useTranslation('knelpunten');
  return (
    <Section title={t('detail.verduidelijking')}>
      <p className="quiet">{t('detail.vraag', { dag: day(verduidelijking.gevraagdOp) })}</p>
      <Prose text={verduidelijking.vraag} />
      {verduidelijking.antwoord ? (
        <>
          <p className="quiet">
            {t('detail.antwoord', { dag: day(verduidelijking.beantwoordOp ?? verduidelijking.gevraagdOp) })}
          </p>
          <Prose text={verduidelijking.antwoord} />
        </>
      ) : (
        <p>{t('detail.nogNietBeantwoord')}</p>
      )}
    </Section>
  );
}
