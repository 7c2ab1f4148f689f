import { useTranslation } from 'react-i18next';
import { Page } from '../../ui/Page';
import { TERMIJNSTANDEN } from '../types';
import { TermijnGroep } from './TermijnGroep';

export function TermijnenPage() {
  const { t } = useTranslation('knelpunten');
  return (
    <Page title={t('overzicht.termijnen.titel')} lead={t('overzicht.termijnen.inleiding')}>
      {TERMIJNSTANDEN.map((stand) => (
        <TermijnGroep key={stand} stand={stand} />
      ))}
    </Page>
  );
}
