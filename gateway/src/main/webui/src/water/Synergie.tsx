import { useTranslation } from 'react-i18next';
import { Badge } from '../ui/Badge';
import { QueryView } from '../ui/QueryView';
import { Section } from '../ui/Section';
import { Table } from '../ui/Table';
import { useRead } from './api';
import type { Synergiebeeld } from './types';

/** What the measure does for each theme; unknown is not 0, and a pain point is never hidden behind a good sum. */
export function Synergie({ maatregel }: { maatregel: string }) {
  const { t } = useTranslation('water');
  const query = useRead<Synergiebeeld>(`/maatregelen/${maatregel}/synergie`);
  return (
    <Section title={t('maatregel.synergie')}>
      <QueryView query={query} lines={3}>
        {({ oordeel, scores }) => (
          <>
            <p>
              <Badge tone={oordeel === 'met-pijnpunt' ? 'warning' : undefined}>
                {t(`maatregel.oordeel.${oordeel}`)}
              </Badge>
            </p>
            {scores.length === 0 ? (
              <p>{t('maatregel.geenSynergie')}</p>
            ) : (
              <Table caption={t('maatregel.synergie')} captionHidden stacked>
                <thead>
                  <tr>
                    <th scope="col">{t('maatregel.thema')}</th>
                    <th scope="col" className="number">
                      {t('maatregel.score')}
                    </th>
                    <th scope="col">{t('maatregel.reden')}</th>
                  </tr>
                </thead>
                <tbody>
                  {scores.map(({ thema, score, reden }) => (
                    <tr key={thema}>
                      <th scope="row">{thema.replaceAll('-', ' ')}</th>
                      <td className="number" data-label={t('maatregel.score')}>
                        {score == null ? t('onbekend') : score > 0 ? `+${score}` : score}
                      </td>
                      <td data-label={t('maatregel.reden')}>{reden}</td>
                    </tr>
                  ))}
                </tbody>
              </Table>
            )}
          </>
        )}
      </QueryView>
    </Section>
  );
}
