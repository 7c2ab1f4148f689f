import { useTranslation } from 'react-i18next';
import { heeftRecht, useSessie } from '../../sessie/useSessie';
import { Page } from '../../ui/Page';
import { Gewichten } from './Gewichten';
import { Lijsten } from './Lijsten';
import { Ranglijst } from './Ranglijst';
import { StelVast } from './StelVast';

export function PrioriteitPage() {
  const { t } = useTranslation('knelpunten');
  const sessie = useSessie();
  return (
    <Page
      title={t('overzicht.prioriteit.titel')}
      lead={t('overzicht.prioriteit.inleiding')}
      actions={heeftRecht(sessie, 'knelpunten-redacteur') && <StelVast />}
    >
      <div className="columns columns--aside-right">
        <Ranglijst />
        <div>
          <Gewichten />
          <Lijsten />
        </div>
      </div>
    </Page>
  );
}
