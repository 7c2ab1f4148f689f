import { useTranslation } from 'react-i18next';
import { Badge } from '../../ui/Badge';
import { Table } from '../../ui/Table';
import { TextLink } from '../../ui/TextLink';
import type { Robuustheid } from '../cumulatie/api';
import type { GebiedInRangorde, Methode, Niveau } from '../types';
import { useNamen } from '../useNamen';
import { Plaats } from './Plaats';

interface Props {
  regels: readonly GebiedInRangorde[];
  methode: Methode;
  niveau: Niveau;
  robuustheid: Robuustheid | undefined;
  gekozen: string | null;
  /** Address of this page with the explanation of an area. */
  uitleg: (gebied: string) => string;
}

export function RangTable({ regels, methode, niveau, robuustheid, gekozen, uitleg }: Props) {
  const { t } = useTranslation('vhf');
  const { gemeenteVan } = useNamen();
  const bestendig = new Map(robuustheid?.gebieden.map((each) => [each.gebied, each[methode].oordeel]));
  const kolom = (naam: 'zscore' | 'exponentieel') => (
    <th scope="col" className="number" aria-sort={methode === naam ? 'descending' : undefined}>
      {t(`ranglijst.kolom.${naam}`)}
    </th>
  );
  return (
    <Table caption={`${t('ranglijst.titel')}: ${t(`niveau.${niveau}`).toLowerCase()}`} captionHidden stacked>
      <thead>
        <tr>
          <th scope="col">{t('ranglijst.kolom.gebied')}</th>
          {kolom('exponentieel')}
          {kolom('zscore')}
          <th scope="col">{t('ranglijst.kolom.stapeling')}</th>
          {robuustheid && <th scope="col">{t('ranglijst.kolom.bestendig', { k: robuustheid.k })}</th>}
        </tr>
      </thead>
      <tbody>
        {regels.map((regel) => (
          <tr key={regel.gebied} className={regel.gebied === gekozen ? 'rang--gekozen' : undefined}>
            <th scope="row" className="register__title rang__gebied">
              <TextLink to={`/vhf/gebieden/${regel.gebied}`}>{regel.naam}</TextLink>
              <span className="quiet register__meta">
                {niveau === 'wijk' && <span>{gemeenteVan(regel.gebied)}</span>}
                <TextLink to={uitleg(regel.gebied)}>
                  {t('ranglijst.uitleg')}
                  <span className="visually-hidden"> {regel.naam}</span>
                </TextLink>
                {regel.tegenspraken.length > 0 && <Badge tone="warning">{t('ranglijst.tegenspraak')}</Badge>}
              </span>
            </th>
            <Plaats label={t('ranglijst.kolom.exponentieel')} score={regel.exponentieel} />
            <Plaats label={t('ranglijst.kolom.zscore')} score={regel.zscore} />
            <td data-label={t('ranglijst.kolom.stapeling')}>
              {regel.stapeling.leesbaar}{' '}
              {regel.stapeling.gestapeld && <Badge tone="negative">{t('ranglijst.gestapeld')}</Badge>}
            </td>
            {robuustheid && (
              <td data-label={t('ranglijst.kolom.bestendig', { k: robuustheid.k })}>
                {t(`bestendigheid.${bestendig.get(regel.gebied) ?? 'nooit'}`)}
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
