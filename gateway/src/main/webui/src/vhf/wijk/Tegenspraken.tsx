import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { impreciseDate } from '../../i18n/format';
import { heeftRecht, useSessie } from '../../sessie/useSessie';
import { Badge } from '../../ui/Badge';
import { Button } from '../../ui/Button';
import { Prose } from '../../ui/Prose';
import { QueryView } from '../../ui/QueryView';
import { Section } from '../../ui/Section';
import { useAll } from '../api';
import type { Tegenspraak } from '../types';
import { TegenspraakDialog } from './TegenspraakDialog';

/** Local knowledge beside the score, which it does not change. */
export function Tegenspraken({ code }: { code: string }) {
  const { t } = useTranslation('vhf');
  const sessie = useSessie();
  const [open, setOpen] = useState(false);
  const query = useAll<Tegenspraak>(`/tegenspraken?gebied=${code}`);
  return (
    <Section
      title={t('gebied.tegenspraak')}
      actions={
        heeftRecht(sessie, 'vhf-redacteur', 'vhf:schrijven') && (
          <Button small onClick={() => setOpen(true)}>
            {t('gebied.tegenspraakVastleggen')}
          </Button>
        )
      }
    >
      <p className="quiet">{t('gebied.tegenspraakUitleg')}</p>
      <QueryView query={query} lines={2}>
        {(items) =>
          items.length === 0 ? (
            <p>{t('gebied.geenTegenspraak')}</p>
          ) : (
            <ul className="plain-list plain-list--lines">
              {items.map((item) => (
                <li key={item.id}>
                  <p className="badges">
                    <Badge tone="warning">{t(`strekking.${item.strekking}`)}</Badge>
                    <Badge>{item.domein ? t(`domein.${item.domein}`) : t('gebied.veld.heleScore')}</Badge>
                  </p>
                  <Prose text={item.tekst} />
                  <p className="quiet">
                    {t('gebied.door', { door: item.door, datum: impreciseDate(item.datum) })}
                    {item.bron && ` · ${item.bron}`}
                  </p>
                </li>
              ))}
            </ul>
          )
        }
      </QueryView>
      {open && <TegenspraakDialog code={code} onClose={() => setOpen(false)} />}
    </Section>
  );
}
