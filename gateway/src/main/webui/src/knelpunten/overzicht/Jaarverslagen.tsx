import { useTranslation } from 'react-i18next';
import { Section } from '../../ui/Section';
import { API } from '../api';

/** The register began in 2025; each year since then has a report, the running one so far. */
export const FIRST_YEAR = 2025;

export const yearsUntil = (now: Date) =>
  Array.from(
    { length: Math.max(1, now.getFullYear() - FIRST_YEAR + 1) },
    (_, index) => now.getFullYear() - index,
  );

export function Jaarverslagen() {
  const { t } = useTranslation('knelpunten');
  return (
    <Section title={t('overzicht.meer.verslagen')}>
      <p className="quiet">{t('overzicht.meer.verslagenUitleg')}</p>
      <ul className="plain-list">
        {yearsUntil(new Date()).map((jaar) => {
          const base = `${API}/overzichten/jaarverslagen/${jaar}`;
          return (
            <li key={jaar}>
              <a className="nl-link" href={`${base}?formaat=html`}>
                {t('overzicht.meer.verslag', { jaar })}
              </a>{' '}
              <a
                className="nl-link"
                href={`${base}?formaat=csv`}
                download={`jaarverslag-knelpunten-${jaar}.csv`}
              >
                {t('overzicht.meer.csv')}
              </a>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
