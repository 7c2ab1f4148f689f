import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { read } from '../../api/http';
import { heeftRecht, useSessie } from '../../sessie/useSessie';
import { QueryView } from '../../ui/QueryView';
import { Section } from '../../ui/Section';
import { API, KEY } from '../api';
import { CRITERIA } from '../types';
import { GewichtenForm } from './GewichtenForm';
import type { Gewichten as Values } from './types';

export const GEWICHTEN_KEY = [...KEY, 'gewichten'];

export function Gewichten() {
  const { t } = useTranslation('knelpunten');
  const sessie = useSessie();
  const query = useQuery({
    queryKey: GEWICHTEN_KEY,
    queryFn: ({ signal }) => read<Values>(`${API}/prioriteitgewichten`, signal),
  });
  return (
    <Section title={t('overzicht.prioriteit.gewichten')}>
      <QueryView query={query}>
        {(gewichten) =>
          heeftRecht(sessie, 'knelpunten-redacteur') ? (
            <GewichtenForm key={gewichten.etag} gewichten={gewichten} />
          ) : (
            <dl className="facts">
              {CRITERIA.map((criterium) => (
                <div key={criterium} className="facts__row">
                  <dt>{t(`criterium.${criterium}`)}</dt>
                  <dd>{gewichten.data[criterium]}</dd>
                </div>
              ))}
            </dl>
          )
        }
      </QueryView>
    </Section>
  );
}
