import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { readData } from '../../api/http';
import { number } from '../../i18n/format';
import { Alert } from '../../ui/Alert';
import { Button } from '../../ui/Button';
import { QueryView } from '../../ui/QueryView';
import { Section } from '../../ui/Section';
import { Table } from '../../ui/Table';
import { API, KEY, useStap } from '../api';
import type { Taak } from './types';

const PAUSE_MS = 1000;
const loopt = (taak: Taak | undefined) => taak?.status === 'wachtend' || taak?.status === 'bezig';

/** How far an import is, and every row that was wrong; the page can be left, its address shows the same again. */
export function Taakvoortgang({ id }: { id: string }) {
  const { t } = useTranslation('vhf');
  const client = useQueryClient();
  const query = useQuery({
    // Not under the key of the part: a change elsewhere does not make progress stale.
    queryKey: ['vhf-taak', id],
    queryFn: ({ signal }) => readData<Taak>(`${API}/taken/${encodeURIComponent(id)}`, signal),
    refetchInterval: ({ state }) => (state.data && !loopt(state.data) ? false : PAUSE_MS),
    staleTime: 0,
  });
  const annuleer = useStap(`/taken/${encodeURIComponent(id)}/annuleringen`);
  const klaar = query.data !== undefined && !loopt(query.data);

  useEffect(() => {
    if (klaar) void client.invalidateQueries({ queryKey: KEY });
  }, [klaar, client]);

  return (
    <Section title={t('meting.taak.titel')}>
      <QueryView query={query} lines={2}>
        {(taak) => (
          <>
            <Alert
              kind={taak.status === 'gereed' ? 'ok' : taak.status === 'mislukt' ? 'error' : 'info'}
              title={t(`meting.taak.status.${taak.status}`)}
              live
            >
              {taak.fout && <p>{taak.fout}</p>}
              {loopt(taak) && <p>{t('meting.taak.weg')}</p>}
            </Alert>
            <p>
              <progress
                aria-label={t('meting.taak.titel')}
                max={taak.totaal ?? undefined}
                value={taak.totaal || !loopt(taak) ? taak.gedaan : undefined}
              />{' '}
              {taak.totaal
                ? t('meting.taak.vanTotaal', { gedaan: number(taak.gedaan), totaal: number(taak.totaal) })
                : t('meting.taak.gedaan', { gedaan: number(taak.gedaan) })}
            </p>
            {loopt(taak) && (
              <Button small busy={annuleer.isPending} onClick={() => annuleer.mutate({})}>
                {t('meting.taak.annuleren')}
              </Button>
            )}
            {taak.fouten.length > 0 && (
              <>
                <p className="result__title">
                  {t('meting.taak.foutenTitel', { count: taak.aantalFouten })}{' '}
                  {taak.aantalFouten > taak.fouten.length &&
                    t('meting.taak.eerste', { aantal: taak.fouten.length })}
                </p>
                <Table
                  caption={t('meting.taak.foutenTitel', { count: taak.aantalFouten })}
                  captionHidden
                  compact
                >
                  <thead>
                    <tr>
                      <th scope="col" className="number">
                        {t('meting.taak.rij')}
                      </th>
                      <th scope="col">{t('meting.taak.kolom')}</th>
                      <th scope="col">{t('meting.taak.reden')}</th>
                    </tr>
                  </thead>
                  <tbody>
                    {taak.fouten.map((fout) => (
                      <tr key={`${fout.rij}-${fout.veld}-${fout.reden}`}>
                        <td className="number">{fout.rij}</td>
                        <td>{fout.veld}</td>
                        <td>{fout.reden}</td>
                      </tr>
                    ))}
                  </tbody>
                </Table>
              </>
            )}
          </>
        )}
      </QueryView>
    </Section>
  );
}
