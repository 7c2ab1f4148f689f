import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Versioned } from '../../api/http';
import { Button } from '../../ui/Button';
import { Prose } from '../../ui/Prose';
import { Section } from '../../ui/Section';
import { TextLink } from '../../ui/TextLink';
import { InvoerDialog } from '../InvoerDialog';
import { useNamen } from '../useNamen';
import { type Gesprek, VRAGEN, type Vraag } from './types';

/** Per wijk the three questions as fixed headings, each with its answer or a way to give it. */
export function Antwoorden({ gesprek, open }: { gesprek: Versioned<Gesprek>; open: boolean }) {
  const { t } = useTranslation('vhf');
  const { naam } = useNamen();
  const { data, etag } = gesprek;
  const [bezig, setBezig] = useState<{ wijk: string; vraag: Vraag } | 'afronden' | null>(null);
  const antwoordOp = (wijk: string, vraag: Vraag) =>
    data.antwoorden.find((each) => each.wijk === wijk && each.vraag === vraag)?.antwoord;
  const vraag = bezig !== null && bezig !== 'afronden' ? bezig : null;
  return (
    <>
      {data.wijken.map((wijk) => (
        <Section
          key={wijk}
          title={naam(wijk)}
          actions={
            <TextLink to={`/vhf/gebieden/${wijk}`}>
              {t('ranglijst.naarDossier', { naam: naam(wijk) })}
            </TextLink>
          }
        >
          {VRAGEN.map((each) => {
            const antwoord = antwoordOp(wijk, each);
            return (
              <Section
                key={each}
                level={3}
                title={t(`gesprek.vraag.${each}`)}
                actions={
                  open && (
                    <Button
                      small
                      aria-label={`${t('gesprek.veld.antwoord')}: ${naam(wijk)}, ${t(`gesprek.vraag.${each}`)}`}
                      onClick={() => setBezig({ wijk, vraag: each })}
                    >
                      {t('gesprek.veld.antwoord')}
                    </Button>
                  )
                }
              >
                {antwoord ? <Prose text={antwoord} /> : <p className="quiet">{t('gesprek.geenAntwoord')}</p>}
              </Section>
            );
          })}
        </Section>
      ))}
      {open && (
        <p className="section">
          {data.nogTeBeantwoorden > 0 ? (
            t('gesprek.nog', { count: data.nogTeBeantwoorden })
          ) : (
            <Button purpose="primary" onClick={() => setBezig('afronden')}>
              {t('gesprek.afronden')}
            </Button>
          )}
        </p>
      )}
      {vraag && (
        <InvoerDialog
          titel={t(`gesprek.vraag.${vraag.vraag}`)}
          path={`/gesprekken/${data.id}/antwoorden`}
          etag={etag}
          begin={{ antwoord: antwoordOp(vraag.wijk, vraag.vraag) ?? '' }}
          velden={[
            {
              naam: 'antwoord',
              label: `${t('gesprek.veld.antwoord')}: ${naam(vraag.wijk)}`,
              soort: 'tekst',
              verplicht: true,
            },
          ]}
          maak={(invoer) => ({ ...invoer, ...vraag })}
          onClose={() => setBezig(null)}
        />
      )}
      {bezig === 'afronden' && (
        <InvoerDialog
          titel={t('gesprek.afronden')}
          path={`/gesprekken/${data.id}/afrondingen`}
          etag={etag}
          velden={[
            { naam: 'samenvatting', label: t('gesprek.veld.samenvatting'), soort: 'tekst', verplicht: true },
            { naam: 'datum', label: t('gesprek.veld.geplandOp'), soort: 'datum' },
          ]}
          onClose={() => setBezig(null)}
        />
      )}
    </>
  );
}
