import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { heeftRecht, useSessie } from '../../sessie/useSessie';
import { Button } from '../../ui/Button';
import { useItem } from '../api';
import { InvoerDialog } from '../InvoerDialog';
import { centenVan } from './centen';
import type { Toekenning } from './types';

/** Reports what was spent and finished in a half-year; a second report of the same half-year replaces the first. */
export function VoortgangKnop({ toekenning }: { toekenning: Toekenning }) {
  const { t } = useTranslation('vhf');
  const sessie = useSessie();
  const [open, setOpen] = useState(false);
  const eigen = sessie.organisatie != null && sessie.organisatie === toekenning.eigenaar;
  if (!heeftRecht(sessie, 'vhf-redacteur') && !(eigen && heeftRecht(sessie, 'vhf:schrijven'))) return null;
  return (
    <>
      <Button
        small
        aria-label={`${t('werk.geld.voortgang')}: ${toekenning.naam}`}
        onClick={() => setOpen(true)}
      >
        {t('werk.geld.voortgang')}
      </Button>
      {open && <VoortgangDialog toekenning={toekenning} onClose={() => setOpen(false)} />}
    </>
  );
}

function VoortgangDialog({ toekenning, onClose }: { toekenning: Toekenning; onClose: () => void }) {
  const { t } = useTranslation('vhf');
  const versie = useItem<Toekenning>(`/toekenningen/${toekenning.id}`);
  return (
    <InvoerDialog
      titel={`${t('werk.geld.voortgang')}: ${toekenning.naam}`}
      path={`/toekenningen/${toekenning.id}/voortgangen`}
      etag={versie.data?.etag}
      velden={[
        {
          naam: 'halfjaar',
          label: t('werk.geld.veld.halfjaar'),
          soort: 'regel',
          verplicht: true,
          hulp: t('werk.geld.veld.halfjaarHulp'),
        },
        {
          naam: 'besteed',
          label: t('werk.geld.veld.besteed'),
          soort: 'regel',
          verplicht: true,
          hulp: t('werk.geld.veld.besteedHulp'),
        },
        { naam: 'woningenGereed', label: t('werk.geld.veld.woningen'), soort: 'regel', verplicht: true },
        { naam: 'toelichting', label: t('werk.geld.veld.toelichting'), soort: 'tekst' },
      ]}
      // What is no amount or number goes as it was typed: the service says what is wrong with it.
      maak={({ besteed, woningenGereed, ...rest }) => ({
        ...rest,
        besteedInCenten: centenVan(String(besteed)) ?? besteed,
        woningenGereed: /^\d+$/.test(String(woningenGereed)) ? Number(woningenGereed) : woningenGereed,
      })}
      onClose={onClose}
    />
  );
}
