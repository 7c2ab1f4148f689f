import { useTranslation } from 'react-i18next';
import { Badge } from '../../ui/Badge';
import { Table } from '../../ui/Table';
import { ExternalLink } from '../../ui/TextLink';
import type { Wet } from './types';

/** Laws whose title the register knows, with what to type in a knelpunt to refer to them. */
export function BekendeWetten({ wetten }: { wetten: readonly Wet[] }) {
  const { t, i18n } = useTranslation('knelpunten');
  const gebied = (code: string) => {
    const key = `overzicht.wetten.gebied.${code}`;
    return i18n.exists(key, { ns: 'knelpunten' }) ? t(key as 'overzicht.wetten.gebied.NL') : code;
  };
  return (
    <Table caption={t('overzicht.wetten.andere')} captionHidden stacked compact>
      <thead>
        <tr>
          <th scope="col">{t('overzicht.wetten.wet')}</th>
          <th scope="col">{t('overzicht.wetten.kenmerk')}</th>
          <th scope="col">{t('overzicht.wetten.rechtsgebied')}</th>
          <th scope="col">{t('overzicht.wetten.status')}</th>
        </tr>
      </thead>
      <tbody>
        {wetten.map((wet) => (
          <tr key={wet.id}>
            <th scope="row">
              {wet.url ? <ExternalLink href={wet.url}>{wet.citeertitel}</ExternalLink> : wet.citeertitel}
            </th>
            <td data-label={t('overzicht.wetten.kenmerk')} className="wet__kenmerk">
              {wet.identificatie}
            </td>
            <td data-label={t('overzicht.wetten.rechtsgebied')}>{gebied(wet.rechtsgebied)}</td>
            <td>
              <Badge tone={wet.status === 'geldend' ? 'positive' : 'neutral'}>
                {t(`overzicht.wetten.stand.${wet.status}`)}
              </Badge>
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
