import { useTranslation } from 'react-i18next';
import { QueryView } from '../../ui/QueryView';
import { Section } from '../../ui/Section';
import { Table } from '../../ui/Table';
import { TextLink } from '../../ui/TextLink';
import { useCumulaties, useRangorde } from '../cumulatie/api';
import { opPlaats } from '../ranglijst/orde';
import { Plaats } from '../ranglijst/Plaats';
import { useNamen } from '../useNamen';

/** The wijken of a gemeente, those where most piles up first. */
export function Wijken({ gemeente }: { gemeente: string }) {
  const { t } = useTranslation('vhf');
  const { wijkenVan } = useNamen();
  const rangorde = useRangorde(useCumulaties().data?.[0]?.id, 'wijk');
  const codes = new Set(wijkenVan(gemeente).map((wijk) => wijk.code));
  if (codes.size === 0) return null;
  return (
    <Section title={t('gebied.wijken')}>
      <p className="quiet">{t('gebied.wijkenUitleg')}</p>
      <QueryView query={rangorde} lines={6}>
        {({ items }) => (
          <Table caption={t('gebied.wijken')} captionHidden stacked>
            <thead>
              <tr>
                <th scope="col">{t('gebied.wijk')}</th>
                <th scope="col" className="number">
                  {t('ranglijst.kolom.exponentieel')}
                </th>
                <th scope="col" className="number">
                  {t('ranglijst.kolom.zscore')}
                </th>
                <th scope="col">{t('ranglijst.kolom.stapeling')}</th>
              </tr>
            </thead>
            <tbody>
              {opPlaats(
                items.filter((regel) => codes.has(regel.gebied)),
                'exponentieel',
              ).map((regel) => (
                <tr key={regel.gebied}>
                  <th scope="row">
                    <TextLink to={`/vhf/gebieden/${regel.gebied}`}>{regel.naam}</TextLink>
                  </th>
                  <Plaats label={t('ranglijst.kolom.exponentieel')} score={regel.exponentieel} />
                  <Plaats label={t('ranglijst.kolom.zscore')} score={regel.zscore} />
                  <td data-label={t('ranglijst.kolom.stapeling')}>{regel.stapeling.leesbaar}</td>
                </tr>
              ))}
            </tbody>
          </Table>
        )}
      </QueryView>
    </Section>
  );
}
