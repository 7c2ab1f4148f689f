import { useTranslation } from 'react-i18next';
import type { Page } from '../../api/page';
import { Badge } from '../../ui/Badge';
import { QueryView } from '../../ui/QueryView';
import { Section } from '../../ui/Section';
import { TextLink } from '../../ui/TextLink';
import { useRead } from '../api';
import type { Prioriteitenlijst } from './types';

export function Lijsten() {
  const { t } = useTranslation('knelpunten');
  const query = useRead<Page<Prioriteitenlijst>>('/prioriteitenlijsten');
  return (
    <Section title={t('overzicht.prioriteit.lijsten')}>
      <QueryView query={query} lines={2}>
        {({ items }) =>
          items.length === 0 ? (
            <p>{t('overzicht.prioriteit.lijstenLeeg')}</p>
          ) : (
            <ul className="plain-list plain-list--lines">
              {items.map((lijst) => (
                <li key={lijst.id}>
                  <TextLink to={`/knelpunten/prioriteit/${lijst.jaar}`}>
                    {t('overzicht.prioriteit.lijst', { jaar: lijst.jaar })}
                  </TextLink>{' '}
                  <Badge tone={lijst.afgerond ? 'positive' : 'info'}>
                    {lijst.afgerond ? t('overzicht.prioriteit.afgerond') : t('overzicht.prioriteit.loopt')}
                  </Badge>
                </li>
              ))}
            </ul>
          )
        }
      </QueryView>
    </Section>
  );
}
