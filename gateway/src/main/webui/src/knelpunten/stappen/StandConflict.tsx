import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { read } from '../../api/http';
import { Alert } from '../../ui/Alert';
import { Button } from '../../ui/Button';
import { Table } from '../../ui/Table';
import { API } from '../api';
import { useVerschillen } from '../melden/useVerschillen';
import type { Knelpunt } from '../types';

interface Props {
  begonnen: Knelpunt;
  onContinue: (etag: string | null) => void;
  busy: boolean;
}

/** A step was refused because someone else was first: shows what changed, and lets the user go on or not. */
export function StandConflict({ begonnen, onContinue, busy }: Props) {
  const { t } = useTranslation('knelpunten');
  const query = useQuery({
    queryKey: ['conflict', begonnen.id, begonnen.versie],
    queryFn: ({ signal }) => read<Knelpunt>(`${API}/knelpunten/${begonnen.id}`, signal),
    gcTime: 0,
    staleTime: 0,
  });
  const verschillen = useVerschillen(begonnen, query.data?.data);
  return (
    <Alert kind="warning" title={t('stappen.conflict')} live>
      <p>{t('stappen.conflictUitleg')}</p>
      {query.data && verschillen.length === 0 && <p>{t('stappen.conflictNiets')}</p>}
      {verschillen.length > 0 && (
        <Table caption={t('stappen.conflict')} captionHidden compact>
          <thead>
            <tr>
              <th scope="col">{t('stappen.conflictVeld')}</th>
              <th scope="col">{t('stappen.conflictToen')}</th>
              <th scope="col">{t('stappen.conflictNu')}</th>
            </tr>
          </thead>
          <tbody>
            {verschillen.map((verschil) => (
              <tr key={verschil.veld}>
                <th scope="row">{verschil.naam}</th>
                <td>{verschil.oud}</td>
                <td>{verschil.nieuw}</td>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
      {query.data && (
        <Button small busy={busy} onClick={() => onContinue(query.data.etag)}>
          {t('stappen.conflictDoor')}
        </Button>
      )}
    </Alert>
  );
}
