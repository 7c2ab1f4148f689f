import { useTranslation } from 'react-i18next';

const KLASSEN = ['5', '4', '3', '2', '1'] as const;

export function Legenda() {
  const { t } = useTranslation('vhf');
  return (
    <ul className="legenda" aria-label={t('ranglijst.legenda')}>
      {KLASSEN.map((klasse) => (
        <li key={klasse}>
          <span className={`legenda__vlak klasse--${klasse}`} aria-hidden="true" />
          {t(`ranglijst.klasse.${klasse}`)}
        </li>
      ))}
      <li>
        <span className="legenda__vlak klasse--0" aria-hidden="true" />
        {t('ranglijst.zonderScore')}
      </li>
      <li>
        <span className="legenda__vlak legenda__vlak--ring" aria-hidden="true" />
        {t('ranglijst.ring')}
      </li>
    </ul>
  );
}
