import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { download } from '../../api/download';
import { Button } from '../../ui/Button';
import { ProblemAlert } from '../../ui/ProblemAlert';
import { Section } from '../../ui/Section';
import { API } from '../api';
import { FIRST_REPORT, yearsSince } from './years';

const reportOf = (jaar: number) => `${API}/overzichten/jaarverslagen/${jaar}`;

export function Jaarverslagen() {
  const { t } = useTranslation('knelpunten');
  const csv = useMutation({
    mutationFn: (jaar: number) => download(reportOf(jaar), 'text/csv', `jaarverslag-knelpunten-${jaar}.csv`),
  });
  return (
    <Section title={t('overzicht.meer.verslagen')}>
      <p className="quiet">{t('overzicht.meer.verslagenUitleg')}</p>
      {csv.isError && <ProblemAlert error={csv.error} />}
      <ul className="plain-list">
        {yearsSince(FIRST_REPORT).map((jaar) => (
          <li key={jaar}>
            <a className="nl-link" href={reportOf(jaar)}>
              {t('overzicht.meer.verslag', { jaar })}
            </a>{' '}
            <Button small purpose="subtle" onClick={() => csv.mutate(jaar)}>
              {t('overzicht.meer.csv', { jaar })}
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
