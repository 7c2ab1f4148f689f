import { useTranslation } from 'react-i18next';
import { Badge } from '../../ui/Badge';
import { QueryView } from '../../ui/QueryView';
import { Section } from '../../ui/Section';
import { TextLink } from '../../ui/TextLink';
import { useRead } from '../api';
import type { Inbrengregel } from './types';

/** What the doorbraken promised to the register, and whether it came. */
export function Inbreng() {
  const { t } = useTranslation('knelpunten');
  const query = useRead<Inbrengregel[]>('/overzichten/inbreng');
  return (
    <Section title={t('overzicht.meer.inbreng')}>
      <QueryView query={query} lines={2}>
        {(rows) => {
          if (rows.length === 0) return <p>{t('overzicht.meer.inbrengLeeg')}</p>;
          return (
            <ul className="plain-list plain-list--lines">
              {rows.map((row) => (
                <li key={`${row.doorbraak}-${row.omschrijving}`}>
                  {row.omschrijving}{' '}
                  <Badge tone={row.geleverdOp ? 'positive' : 'warning'}>
                    {row.geleverdOp ? t('overzicht.meer.geleverd') : t('overzicht.meer.toegezegd')}
                  </Badge>
                  <p className="quiet rule__meta">
                    <span>{row.naam}</span>
                    <TextLink to={`/knelpunten?${row.filter}`}>
                      {t('register.aantal', { count: row.knelpunten })}
                    </TextLink>
                  </p>
                </li>
              ))}
            </ul>
          );
        }}
      </QueryView>
    </Section>
  );
}
