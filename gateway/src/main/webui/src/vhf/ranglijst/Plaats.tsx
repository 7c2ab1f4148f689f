import { useTranslation } from 'react-i18next';
import { score as toon } from '../getal';

/** Place and score of one method; without data it says so and shows no zero. */
export function Plaats({
  label,
  score,
}: {
  label: string;
  score: { score?: number | null; plaats?: number | null };
}) {
  const { t } = useTranslation('vhf');
  if (score.score == null || score.plaats == null) {
    return (
      <td className="number rang__plaats" data-label={label}>
        <span className="quiet">{t('ranglijst.geenScore')}</span>
      </td>
    );
  }
  return (
    <td className="number rang__plaats" data-label={label}>
      <strong>
        <span className="visually-hidden">{t('ranglijst.plaats', { plaats: score.plaats })}</span>
        <span aria-hidden="true">{score.plaats}</span>
      </strong>{' '}
      <span className="quiet rang__score">{toon(score.score)}</span>
    </td>
  );
}
