import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Table } from '../../ui/Table';
import { TextLink } from '../../ui/TextLink';
import { useFilterOptions } from '../useOptions';
import { celUrl, type Kolom, type Per, pivot } from './pivot';
import type { Matrix } from './types';

interface Props {
  matrix: Matrix;
  per: Per;
  kolom: Kolom;
  filters: URLSearchParams;
}

/** How full a cell is, in five steps of one colour; the number says the same. */
const shade = (aantal: number, most: number) => Math.ceil((5 * aantal) / most);

export function MatrixTable({ matrix, per, kolom, filters }: Props) {
  const { t } = useTranslation('knelpunten');
  const rows = pivot(matrix, kolom);
  const columns = useFilterOptions()(kolom).filter((option) =>
    rows.some((row) => row.cellen.has(option.value)),
  );
  const most = Math.max(1, ...rows.flatMap((row) => [...row.cellen.values()]));
  return (
    <Table caption={t('overzicht.matrix.titel')} captionHidden>
      <thead>
        <tr>
          <th scope="col">{t(`overzicht.matrix.perKeuze.${per}`)}</th>
          {columns.map((column) => (
            <th scope="col" key={column.value} className="number">
              {column.label}
            </th>
          ))}
          <th scope="col" className="number">
            {t('overzicht.matrix.totaal')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.code}>
            <th scope="row" className="matrix__row">
              {row.naam}
            </th>
            {columns.map((column) => {
              const aantal = row.cellen.get(column.value) ?? 0;
              return (
                <td key={column.value} className={`number matrix__cell matrix__cell--${shade(aantal, most)}`}>
                  {aantal > 0 ? (
                    <Link
                      to={celUrl(filters, { [per]: row.code, [kolom]: column.value })}
                      aria-label={t('overzicht.matrix.cel', { rij: row.naam, kolom: column.label, aantal })}
                    >
                      {aantal}
                    </Link>
                  ) : (
                    <span className="quiet">0</span>
                  )}
                </td>
              );
            })}
            <td className="number">
              <TextLink to={celUrl(filters, { [per]: row.code })}>{String(row.totaal)}</TextLink>
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
