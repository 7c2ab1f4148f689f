import { useTranslation } from 'react-i18next';
import { Badge } from '../../ui/Badge';
import { Section } from '../../ui/Section';
import { Table } from '../../ui/Table';
import { metEenheid } from '../getal';
import type { Cijfer } from './cijfers';

export function Cijfers({ cijfers }: { cijfers: readonly Cijfer[] }) {
  const { t } = useTranslation('vhf');
  const onbekend = t('ranglijst.bijdrage.onbekend');
  return (
    <Section title={t('gebied.cijfers')}>
      <p className="quiet">{t('gebied.cijfersUitleg')}</p>
      <Table caption={t('gebied.cijfers')} captionHidden stacked>
        <thead>
          <tr>
            <th scope="col">{t('gebied.kolom.indicator')}</th>
            <th scope="col" className="number">
              {t('gebied.kolom.hier')}
            </th>
            <th scope="col" className="number">
              {t('gebied.kolom.regio')}
            </th>
            <th scope="col" className="number">
              {t('gebied.kolom.nederland')}
            </th>
            <th scope="col">{t('gebied.kolom.verschil')}</th>
          </tr>
        </thead>
        <tbody>
          {cijfers.map(({ indicator, hier, regio, nederland, oordeel }) => (
            <tr key={indicator.code}>
              <th scope="row">{indicator.naam}</th>
              <td className="number" data-label={t('gebied.kolom.hier')}>
                {hier === null ? onbekend : metEenheid(hier, indicator.eenheid)}
              </td>
              <td className="number" data-label={t('gebied.kolom.regio')}>
                {regio === null ? onbekend : metEenheid(regio, indicator.eenheid)}
              </td>
              <td className="number" data-label={t('gebied.kolom.nederland')}>
                {nederland === null
                  ? onbekend
                  : t('gebied.nlJaar', {
                      waarde: metEenheid(nederland.waarde, indicator.eenheid),
                      jaar: nederland.jaar,
                    })}
              </td>
              <td>
                {oordeel && (
                  <Badge tone={oordeel === 'ongunstiger' ? 'warning' : 'neutral'}>
                    {t(`gebied.${oordeel}`)}
                  </Badge>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
    </Section>
  );
}
