import { useTranslation } from 'react-i18next';
import { day } from '../../i18n/format';
import { Badge } from '../../ui/Badge';
import { QueryView } from '../../ui/QueryView';
import { Section } from '../../ui/Section';
import { Table } from '../../ui/Table';
import { useRead } from '../api';
import { metEenheid } from '../getal';
import type { Voortgang as Antwoord } from './types';

/** How the area went on since the nulmeting, beside the Netherlands. */
export function Voortgang({ code }: { code: string }) {
  const { t } = useTranslation('vhf');
  const query = useRead<Antwoord>(`/overzichten/voortgang?gebied=${code}`);
  return (
    <Section title={t('gebied.voortgang.titel')}>
      <QueryView query={query} lines={3}>
        {({ nulmetingOp, vervolgmetingOp, regels }) => {
          const beide = regels.filter((regel) => regel.verschil != null);
          if (beide.length === 0 || !nulmetingOp || !vervolgmetingOp)
            return <p>{t('gebied.voortgang.geen')}</p>;
          return (
            <>
              <p className="quiet">
                {t('gebied.voortgang.uitleg', { van: day(nulmetingOp), tot: day(vervolgmetingOp) })}
              </p>
              <Table caption={t('gebied.voortgang.titel')} captionHidden stacked>
                <thead>
                  <tr>
                    <th scope="col">{t('gebied.kolom.indicator')}</th>
                    {(['nul', 'nu', 'verschil', 'nederland', 'kloof'] as const).map((kolom) => (
                      <th key={kolom} scope="col" className="number">
                        {t(`gebied.voortgang.${kolom}`)}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {beide.map((regel) => {
                    const cel = (
                      kolom: 'nul' | 'nu' | 'nederland' | 'kloof',
                      waarde: number | null | undefined,
                    ) => (
                      <td className="number" data-label={t(`gebied.voortgang.${kolom}`)}>
                        {waarde == null
                          ? t('ranglijst.bijdrage.onbekend')
                          : metEenheid(waarde, regel.eenheid)}
                      </td>
                    );
                    return (
                      <tr key={regel.indicator}>
                        <th scope="row">{regel.naam}</th>
                        {cel('nul', regel.nulmeting)}
                        {cel('nu', regel.vervolgmeting)}
                        <td className="number" data-label={t('gebied.voortgang.verschil')}>
                          {metEenheid(regel.verschil ?? 0, regel.eenheid)}{' '}
                          {regel.beter != null && (
                            <Badge tone={regel.beter ? 'positive' : 'warning'}>
                              {t(regel.beter ? 'gebied.voortgang.beter' : 'gebied.voortgang.slechter')}
                            </Badge>
                          )}
                        </td>
                        {cel('nederland', regel.nederland?.waarde)}
                        {cel('kloof', regel.kloof)}
                      </tr>
                    );
                  })}
                </tbody>
              </Table>
            </>
          );
        }}
      </QueryView>
    </Section>
  );
}
