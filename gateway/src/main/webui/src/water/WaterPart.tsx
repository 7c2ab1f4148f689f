import { useTranslation } from 'react-i18next';
import { NavLink, Route, Routes } from 'react-router';
import { NotFoundPage } from '../app/NotFoundPage';
import { AdviezenPage } from './AdviezenPage';
import { InventarisPage } from './InventarisPage';
import { KansenPage } from './KansenPage';
import { MaatregelenPage } from './MaatregelenPage';
import { MaatregelPage } from './MaatregelPage';
import { NieuweMaatregelPage } from './maatregel/NieuweMaatregelPage';
import { WijzigMaatregelPage } from './maatregel/WijzigMaatregelPage';
import { RapportagePage } from './RapportagePage';

const PARTS = [
  { to: '/water', key: 'maatregelen' },
  { to: '/water/inventaris', key: 'inventaris' },
  { to: '/water/kansen', key: 'kansen' },
  { to: '/water/adviezen', key: 'adviezen' },
  { to: '/water/rapportage', key: 'rapportage' },
] as const;

export function WaterPart() {
  const { t } = useTranslation('water');
  return (
    <>
      <nav className="subnavigation" aria-label={t('delen')}>
        <ul>
          {PARTS.map((part) => (
            <li key={part.to}>
              <NavLink to={part.to} end={part.to === '/water'} className="subnavigation__link">
                {t(`nav.${part.key}`)}
              </NavLink>
            </li>
          ))}
        </ul>
      </nav>
      <Routes>
        <Route index element={<MaatregelenPage />} />
        <Route path="maatregelen/nieuw" element={<NieuweMaatregelPage />} />
        <Route path="maatregelen/:id/wijzigen" element={<WijzigMaatregelPage />} />
        <Route path="maatregelen/:id" element={<MaatregelPage />} />
        <Route path="inventaris" element={<InventarisPage />} />
        <Route path="kansen" element={<KansenPage />} />
        <Route path="adviezen" element={<AdviezenPage />} />
        <Route path="rapportage" element={<RapportagePage />} />
        <Route path="*" element={<NotFoundPage />} />
      </Routes>
    </>
  );
}
