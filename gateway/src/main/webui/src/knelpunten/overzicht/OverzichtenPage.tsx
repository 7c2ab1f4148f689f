import { useTranslation } from 'react-i18next';
import { Page } from '../../ui/Page';
import { Inbreng } from './Inbreng';
import { Jaarverslagen } from './Jaarverslagen';
import { Kaders } from './Kaders';
import { Opgelost } from './Opgelost';
import { Oplossers } from './Oplossers';

export function OverzichtenPage() {
  const { t } = useTranslation('knelpunten');
  return (
    <Page title={t('overzicht.meer.titel')} lead={t('overzicht.meer.inleiding')}>
      <div className="columns columns--equal">
        <div>
          <Jaarverslagen />
          <Opgelost />
        </div>
        <div>
          <Oplossers />
          <Inbreng />
          <Kaders />
        </div>
      </div>
    </Page>
  );
}
