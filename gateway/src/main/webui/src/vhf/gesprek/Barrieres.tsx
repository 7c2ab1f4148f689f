import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSessie } from '../../sessie/useSessie';
import { Badge } from '../../ui/Badge';
import { Button } from '../../ui/Button';
import { QueryView } from '../../ui/QueryView';
import { Section } from '../../ui/Section';
import { useAll } from '../api';
import { InvoerDialog } from '../InvoerDialog';
import { useNamen } from '../useNamen';
import { BarriereItem } from './BarriereItem';
import { AARDEN, type Barriere, type Gesprek } from './types';

/** What came up that is in the way; a wettelijke one goes to the register and follows it. */
export function Barrieres({ gesprek, mag }: { gesprek: Gesprek; mag: boolean }) {
  const { t } = useTranslation('vhf');
  const { naam } = useNamen();
  const sessie = useSessie();
  const [nieuw, setNieuw] = useState(false);
  const query = useAll<Barriere>(`/barrieres?gesprek=${gesprek.id}`);
  return (
    <Section
      title={t('gesprek.barrieres')}
      actions={
        mag && (
          <Button small onClick={() => setNieuw(true)}>
            {t('gesprek.barriere')}
          </Button>
        )
      }
    >
      <QueryView query={query} lines={2}>
        {(items) =>
          items.length === 0 ? (
            <p>{t('gesprek.geenBarrieres')}</p>
          ) : (
            <ul className="plain-list plain-list--lines">
              {items.map((barriere) => (
                <li key={barriere.id}>
                  <BarriereItem barriere={barriere} />
                  {barriere.wijk && <Badge>{naam(barriere.wijk)}</Badge>}
                </li>
              ))}
            </ul>
          )
        }
      </QueryView>
      {nieuw && (
        <InvoerDialog
          titel={t('gesprek.barriere')}
          uitleg={t('gesprek.wettelijkUitleg')}
          path="/barrieres"
          begin={{ melder: sessie.organisatie ?? '', aard: 'wettelijk' }}
          velden={[
            { naam: 'titel', label: t('gesprek.veld.titel'), soort: 'regel', verplicht: true },
            { naam: 'omschrijving', label: t('gesprek.veld.omschrijving'), soort: 'tekst', verplicht: true },
            {
              naam: 'aard',
              label: t('gesprek.veld.aard'),
              soort: 'keuze',
              verplicht: true,
              opties: AARDEN.map((value) => ({ value, label: t(`gesprek.aard.${value}`) })),
            },
            {
              naam: 'wijk',
              label: t('gesprek.veld.wijk'),
              soort: 'keuze',
              leeg: t('gesprek.geenWijk'),
              opties: gesprek.wijken.map((value) => ({ value, label: naam(value) })),
            },
            { naam: 'melder', label: t('gesprek.veld.melder'), soort: 'regel', verplicht: true },
          ]}
          maak={(invoer) => ({ ...invoer, gesprek: gesprek.id })}
          onClose={() => setNieuw(false)}
        />
      )}
    </Section>
  );
}
