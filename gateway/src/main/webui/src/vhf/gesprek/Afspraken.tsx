import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Versioned } from '../../api/http';
import { shortDay } from '../../i18n/format';
import { Badge } from '../../ui/Badge';
import { Button } from '../../ui/Button';
import { Section } from '../../ui/Section';
import { InvoerDialog } from '../InvoerDialog';
import type { Gesprek } from './types';

export function Afspraken({ gesprek, open }: { gesprek: Versioned<Gesprek>; open: boolean }) {
  const { t } = useTranslation('vhf');
  const [nieuw, setNieuw] = useState(false);
  const { data, etag } = gesprek;
  return (
    <Section
      title={t('gesprek.afspraken')}
      actions={
        open && (
          <Button small onClick={() => setNieuw(true)}>
            {t('gesprek.afspraakMaken')}
          </Button>
        )
      }
    >
      {data.afspraken.length === 0 ? (
        <p>{t('gesprek.geenAfspraken')}</p>
      ) : (
        <ul className="plain-list plain-list--lines">
          {data.afspraken.map((afspraak) => (
            <li key={afspraak.nummer}>
              {afspraak.wat}{' '}
              <span className="quiet">
                {t('gesprek.afspraak', {
                  wie: afspraak.verantwoordelijke,
                  dag: shortDay(afspraak.uiterlijkOp),
                })}
              </span>{' '}
              {afspraak.nagekomenOp && (
                <Badge tone="positive">
                  {t('gesprek.nagekomen', { dag: shortDay(afspraak.nagekomenOp) })}
                </Badge>
              )}
            </li>
          ))}
        </ul>
      )}
      {nieuw && (
        <InvoerDialog
          titel={t('gesprek.afspraakMaken')}
          path={`/gesprekken/${data.id}/afspraken`}
          etag={etag}
          velden={[
            { naam: 'wat', label: t('gesprek.veld.wat'), soort: 'tekst', verplicht: true },
            {
              naam: 'verantwoordelijke',
              label: t('gesprek.veld.verantwoordelijke'),
              soort: 'regel',
              verplicht: true,
            },
            { naam: 'uiterlijkOp', label: t('gesprek.veld.uiterlijkOp'), soort: 'datum', verplicht: true },
          ]}
          onClose={() => setNieuw(false)}
        />
      )}
    </Section>
  );
}
