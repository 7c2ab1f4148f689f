import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { TextLink } from '../ui/TextLink';
import { Kaart } from './plaats/Kaart';
import type { Maatregel } from './types';

/** Where the measures are; the list under it leads to the same pages, and names those without a place. */
export function MaatregelenKaart({ maatregelen }: { maatregelen: readonly Maatregel[] }) {
  const { t } = useTranslation('water');
  const navigate = useNavigate();
  const plaatsen = useMemo(
    () =>
      maatregelen.flatMap(({ id, naam, fase, geometrie }) =>
        geometrie ? [{ id, naam, geometrie, nadruk: fase === 'geblokkeerd' }] : [],
      ),
    [maatregelen],
  );
  return (
    <div className="kaart">
      <Kaart
        label={t('maatregelen.kaart')}
        plaatsen={plaatsen}
        onKies={(id) => navigate(`/water/maatregelen/${id}`)}
      />
      <p className="quiet">
        {t('maatregelen.kaartUitleg')}{' '}
        {maatregelen.length > plaatsen.length &&
          t('maatregelen.zonderPlaats', { count: maatregelen.length - plaatsen.length })}
      </p>
      <ul className="plain-list">
        {maatregelen.map(({ id, naam }) => (
          <li key={id}>
            <TextLink to={`/water/maatregelen/${id}`}>{naam}</TextLink>
          </li>
        ))}
      </ul>
    </div>
  );
}
