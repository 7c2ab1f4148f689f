import { useTranslation } from 'react-i18next';
import { QueryView } from '../../ui/QueryView';
import { Section } from '../../ui/Section';
import { TextLink } from '../../ui/TextLink';
import { useRead } from '../api';
import type { Oplossers as Answer } from './types';

export function Oplossers() {
  const { t } = useTranslation('knelpunten');
  const query = useRead<Answer>('/overzichten/oplossers');
  return (
    <Section title={t('overzicht.meer.oplossers')}>
      <QueryView query={query}>
        {({ organisaties, treden }) => (
          <>
            {organisaties.length === 0 && <p>{t('overzicht.meer.oplossersLeeg')}</p>}
            <ul className="counted-list">
              {organisaties.map(({ code, naam, aantal, filter }) => (
                <li key={code}>
                  <TextLink to={`/knelpunten?${filter}`}>{naam}</TextLink>
                  <span className="number">{aantal}</span>
                </li>
              ))}
            </ul>
            {treden.length > 0 && (
              <h3 className="nl-heading nl-heading--level-4">{t('overzicht.meer.treden')}</h3>
            )}
            <ul className="counted-list">
              {treden.map(({ trede, aantal, filter }) => (
                <li key={trede}>
                  <TextLink to={`/knelpunten?${filter}`}>{t(`trede.${trede}`)}</TextLink>
                  <span className="number">{aantal}</span>
                </li>
              ))}
            </ul>
          </>
        )}
      </QueryView>
    </Section>
  );
}
