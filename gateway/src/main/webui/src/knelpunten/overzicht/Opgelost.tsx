import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { day } from '../../i18n/format';
import { QueryView } from '../../ui/QueryView';
import { Section } from '../../ui/Section';
import { SelectField } from '../../ui/SelectField';
import { TextLink } from '../../ui/TextLink';
import { useRead } from '../api';
import type { Opgelost as Answer } from './types';
import { FIRST_SOLVED, yearsSince } from './years';

export function Opgelost() {
  const { t } = useTranslation('knelpunten');
  const years = yearsSince(FIRST_SOLVED);
  const [jaar, setJaar] = useState(String(years[0]));
  const query = useRead<Answer>(`/overzichten/opgelost?jaar=${jaar}`);
  return (
    <Section title={t('overzicht.meer.opgelost')}>
      <SelectField
        id="opgelost-jaar"
        label={t('overzicht.meer.jaar')}
        options={years.map((year) => ({ value: String(year), label: String(year) }))}
        value={jaar}
        onChange={setJaar}
      />
      <QueryView query={query}>
        {(opgelost) =>
          opgelost.items.length === 0 ? (
            <p>{t('overzicht.meer.opgelostLeeg', { jaar })}</p>
          ) : (
            <ul className="plain-list plain-list--lines">
              {opgelost.items.map((item) => (
                <li key={item.id}>
                  <TextLink to={`/knelpunten/${item.id}`}>{item.titel}</TextLink>{' '}
                  <span className="quiet">{item.nummer}</span>
                  <p className="quiet rule__meta">
                    {t('detail.uitkomstSinds', { dag: day(item.sinds) })}: {item.reden}
                  </p>
                </li>
              ))}
            </ul>
          )
        }
      </QueryView>
    </Section>
  );
}
