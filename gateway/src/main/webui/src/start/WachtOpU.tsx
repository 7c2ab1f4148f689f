import { useTranslation } from 'react-i18next';
import { moment } from '../i18n/format';
import { readDraft } from '../knelpunten/melden/draft';
import { heeftRecht, useSessie } from '../sessie/useSessie';
import { EmptyState } from '../ui/EmptyState';
import { Section } from '../ui/Section';
import { Skeleton } from '../ui/Skeleton';
import { TextLink } from '../ui/TextLink';
import { useAantal } from './useAantal';

const QUESTIONS = [
  { key: 'teLaat', filter: 'termijn=overschreden', tone: 'negative', role: undefined },
  { key: 'binnenkort', filter: 'termijn=binnenkort', tone: 'warning', role: undefined },
  { key: 'beoordelen', filter: 'status=gemeld', tone: 'info', role: 'knelpunten-jurist' },
  { key: 'opnieuw', filter: 'opnieuwBeoordelen=true', tone: 'info', role: 'knelpunten-jurist' },
  { key: 'ontwerpen', filter: 'status=ontwerp', tone: 'neutral', role: undefined },
] as const;

/** What asks for a step of this user, most urgent first; each line leads to exactly what it counts. */
export function WachtOpU() {
  const { t } = useTranslation('start');
  const sessie = useSessie();
  const isJurist = heeftRecht(sessie, 'knelpunten-jurist');
  const counts = [
    useAantal(QUESTIONS[0].filter),
    useAantal(QUESTIONS[1].filter),
    useAantal(QUESTIONS[2].filter, isJurist),
    useAantal(QUESTIONS[3].filter, isJurist),
    useAantal(QUESTIONS[4].filter),
  ];
  const draft = readDraft(sessie.naam ?? '');
  const waiting = QUESTIONS.flatMap((question, index) => {
    const count = counts[index] ?? 0;
    return count > 0 && (!question.role || isJurist) ? [{ ...question, count }] : [];
  });
  const loading = counts[0] === undefined;
  return (
    <Section title={t('wacht')}>
      {loading && waiting.length === 0 && <Skeleton lines={3} />}
      {counts[0] === null && <p>{t('wachtOnbekend')}</p>}
      {counts[0] === 0 && waiting.length === 0 && !draft && (
        <EmptyState title={t('wachtNiets')}>{t('wachtNietsUitleg')}</EmptyState>
      )}
      <ul className="plain-list plain-list--lines">
        {draft && (
          <li className="waiting waiting--info">
            <TextLink to="/knelpunten/melden">{t('concept')}</TextLink>{' '}
            <span className="quiet">{t('conceptVan', { moment: moment(draft.bewaardOp) })}</span>
          </li>
        )}
        {waiting.map((question) => (
          <li key={question.key} className={`waiting waiting--${question.tone}`}>
            <TextLink to={`/knelpunten?${question.filter}`}>
              {t(question.key, { count: question.count })}
            </TextLink>
          </li>
        ))}
      </ul>
    </Section>
  );
}
