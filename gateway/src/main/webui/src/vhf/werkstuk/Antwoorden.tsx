import { useTranslation } from 'react-i18next';
import { day } from '../../i18n/format';
import { Prose } from '../../ui/Prose';
import { Section } from '../../ui/Section';
import type { Werkstuk } from './types';

interface Antwoord {
  antwoord: string;
  gegevenOp: string;
}

/** What was answered to a kennisvraag, in order. */
export function Antwoorden({ vraag }: { vraag: Werkstuk }) {
  const { t } = useTranslation('vhf');
  const antwoorden = (vraag.antwoorden ?? []) as Antwoord[];
  return (
    <Section title={t('werkstuk.antwoorden')}>
      {antwoorden.length === 0 ? (
        <p>{t('werkstuk.geenAntwoorden')}</p>
      ) : (
        <ul className="plain-list plain-list--lines">
          {antwoorden.map((antwoord) => (
            <li key={antwoord.gegevenOp}>
              <Prose text={antwoord.antwoord} />
              <p className="quiet">{day(antwoord.gegevenOp)}</p>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
