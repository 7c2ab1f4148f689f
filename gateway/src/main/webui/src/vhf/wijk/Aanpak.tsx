import { useTranslation } from 'react-i18next';
import { QueryView } from '../../ui/QueryView';
import { Section } from '../../ui/Section';
import { Table } from '../../ui/Table';
import { useRead } from '../api';
import { FYSIEK, SOCIAAL, type Wijkaanpak } from './werk';

/** The matrix fysiek × sociaal; an empty crossing beside work is a candidate for a koppelkans. */
export function Aanpak({ code }: { code: string }) {
  const { t } = useTranslation('vhf');
  const query = useRead<Wijkaanpak>(`/wijkaanpakken/${code}`);
  return (
    <Section title={t('werk.aanpak.titel')}>
      <QueryView query={query} lines={4}>
        {({ matrix, gekoppeld, kandidaten }) => {
          if (matrix.every((kruising) => kruising.stand === 'leeg')) return <p>{t('werk.aanpak.geen')}</p>;
          const stand = (fysiek: string, sociaal: string) =>
            matrix.find((each) => each.fysiek === fysiek && each.sociaal === sociaal)?.stand ?? 'leeg';
          return (
            <>
              <p className="quiet">
                {t('werk.aanpak.uitleg')} {t('werk.aanpak.telling', { gekoppeld, kandidaten })}.
              </p>
              <Table caption={t('werk.aanpak.titel')} captionHidden compact>
                <thead>
                  <tr>
                    <td />
                    {SOCIAAL.map((thema) => (
                      <th key={thema} scope="col">
                        {t(`werk.aanpak.thema.${thema}`)}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {FYSIEK.map((fysiek) => (
                    <tr key={fysiek}>
                      <th scope="row">{t(`werk.aanpak.thema.${fysiek}`)}</th>
                      {SOCIAAL.map((sociaal) => (
                        <td key={sociaal} className={`aanpak aanpak--${stand(fysiek, sociaal)}`}>
                          {t(`werk.aanpak.stand.${stand(fysiek, sociaal)}`)}
                        </td>
                      ))}
                    </tr>
                  ))}
                </tbody>
              </Table>
            </>
          );
        }}
      </QueryView>
    </Section>
  );
}
