import { useTranslation } from 'react-i18next';
import { number } from '../../i18n/format';
import { EmptyState } from '../../ui/EmptyState';
import { QueryView } from '../../ui/QueryView';
import { Section } from '../../ui/Section';
import { Table } from '../../ui/Table';
import { TextLink } from '../../ui/TextLink';
import { useRead } from '../api';
import { CRITERIA } from '../types';
import type { Ranglijst as Answer } from './types';

/** Order, points and weights side by side: everyone can see why something stands where it stands. */
export function Ranglijst() {
  const { t } = useTranslation('knelpunten');
  const query = useRead<Answer>('/overzichten/prioriteit');
  return (
    <Section title={t('overzicht.prioriteit.nu')}>
      <QueryView query={query} lines={10}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState title={t('overzicht.prioriteit.leeg')}>
              {t('overzicht.prioriteit.leegUitleg')}
            </EmptyState>
          ) : (
            <Table caption={t('overzicht.prioriteit.nu')} captionHidden stacked>
              <thead>
                <tr>
                  <th scope="col">{t('overzicht.prioriteit.rang')}</th>
                  <th scope="col">{t('overzicht.prioriteit.knelpunt')}</th>
                  {CRITERIA.map((criterium) => (
                    <th key={criterium} scope="col" className="number">
                      {t(`criterium.${criterium}`)}
                    </th>
                  ))}
                  <th scope="col" className="number">
                    {t('overzicht.prioriteit.score')}
                  </th>
                </tr>
              </thead>
              <tbody>
                {items.map((plaats) => (
                  <tr key={plaats.id}>
                    <td className="number" data-label={t('overzicht.prioriteit.rang')}>
                      {plaats.rang}
                    </td>
                    <th scope="row" className="register__title">
                      <TextLink to={`/knelpunten/${plaats.id}`}>{plaats.titel}</TextLink>
                      <span className="quiet register__meta">
                        <span>{plaats.nummer}</span> <span>{t(`status.${plaats.status}`)}</span>
                      </span>
                    </th>
                    {CRITERIA.map((criterium) => (
                      <td key={criterium} className="number" data-label={t(`criterium.${criterium}`)}>
                        {plaats.prioriteit?.[criterium] ?? '–'}
                      </td>
                    ))}
                    <td className="number" data-label={t('overzicht.prioriteit.score')}>
                      <strong>{number(plaats.score)}</strong>
                    </td>
                  </tr>
                ))}
              </tbody>
            </Table>
          )
        }
      </QueryView>
    </Section>
  );
}
