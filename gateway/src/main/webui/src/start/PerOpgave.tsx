import { useTranslation } from 'react-i18next';
import { QueryView } from '../ui/QueryView';
import { Table } from '../ui/Table';
import { TextLink } from '../ui/TextLink';
import { type Matrix, useKerncijfers } from './useKerncijfers';

/** The sums of the rows, which the answer may leave out. */
function rows(matrix: Matrix): { code: string; naam: string; aantal: number }[] {
  if (matrix.rijtotalen.length > 0) return matrix.rijtotalen;
  const sums = new Map<string, { code: string; naam: string; aantal: number }>();
  for (const { code, naam, aantal } of matrix.cellen) {
    sums.set(code, { code, naam, aantal: (sums.get(code)?.aantal ?? 0) + aantal });
  }
  return [...sums.values()];
}

/** A chart that is a table: the bar repeats the number beside it. */
export function PerOpgave() {
  const { t } = useTranslation('start');
  const query = useKerncijfers();
  return (
    <QueryView query={query}>
      {(matrix) => {
        const list = rows(matrix);
        const most = Math.max(1, ...list.map((row) => row.aantal));
        if (list.length === 0) return null;
        return (
          <div className="per-opgave">
            <Table caption={t('perOpgave')} compact>
              <thead className="visually-hidden">
                <tr>
                  <th scope="col">{t('opgave')}</th>
                  <th scope="col">{t('aantal')}</th>
                </tr>
              </thead>
              <tbody>
                {list.map((row) => (
                  <tr key={row.code}>
                    <th scope="row" className="per-opgave__name">
                      <TextLink to={`/knelpunten?opgave=${row.code}`}>{row.naam}</TextLink>
                      <span
                        className="bar"
                        style={{ inlineSize: `${(100 * row.aantal) / most}%` }}
                        aria-hidden="true"
                      />
                    </th>
                    <td className="number">{row.aantal}</td>
                  </tr>
                ))}
              </tbody>
            </Table>
            <p className="quiet">{t('perOpgaveUitleg')}</p>
          </div>
        );
      }}
    </QueryView>
  );
}
