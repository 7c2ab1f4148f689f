import { useTranslation } from 'react-i18next';
import type { Page } from '../../api/page';
import { QueryView } from '../../ui/QueryView';
import { Section } from '../../ui/Section';
import { TextLink } from '../../ui/TextLink';
import { useRead } from '../api';
import { RegisterTable } from '../register/RegisterTable';
import type { KnelpuntSamenvatting, Termijnstand } from '../types';

const SHOWN = 50;

const byTerm = (a: KnelpuntSamenvatting, b: KnelpuntSamenvatting) =>
  (a.eerstvolgendeTermijn?.uiterlijkOp ?? '').localeCompare(b.eerstvolgendeTermijn?.uiterlijkOp ?? '');

export function TermijnGroep({ stand }: { stand: Termijnstand }) {
  const { t } = useTranslation('knelpunten');
  const query = useRead<Page<KnelpuntSamenvatting>>(
    `/knelpunten?termijn=${stand}&aantal=true&sorteer=gemeldOp&paginaGrootte=${SHOWN}`,
  );
  const total = query.data?.aantal ?? 0;
  return (
    <Section
      title={`${t(`overzicht.termijnen.${stand}`)}${query.data ? ` (${total})` : ''}`}
      actions={
        total > SHOWN && (
          <TextLink to={`/knelpunten?termijn=${stand}`}>
            {t('overzicht.termijnen.allemaal', { aantal: total })}
          </TextLink>
        )
      }
    >
      <QueryView query={query}>
        {(page) =>
          page.items.length === 0 ? (
            <p className="quiet">{t(`overzicht.termijnen.leeg.${stand}`)}</p>
          ) : (
            <RegisterTable caption={t(`overzicht.termijnen.${stand}`)} items={[...page.items].sort(byTerm)} />
          )
        }
      </QueryView>
    </Section>
  );
}
