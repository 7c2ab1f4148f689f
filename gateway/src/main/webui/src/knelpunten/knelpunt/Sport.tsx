import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Versioned } from '../../api/http';
import { day } from '../../i18n/format';
import { Button } from '../../ui/Button';
import { Prose } from '../../ui/Prose';
import { knelpuntKey } from '../api';
import { StapDialog } from '../stappen/StapDialog';
import type { StapVeld } from '../stappen/stappen';
import type { Escalatie, Knelpunt } from '../types';

const ANSWER: readonly StapVeld[] = [
  { naam: 'antwoord', soort: 'tekst', verplicht: true },
  { naam: 'datum', soort: 'datum', hulp: 'stappen.veld.datumHulp' },
];

/** One rung that was asked: of whom, why, and what they answered. */
export function Sport({ escalatie, knelpunt }: { escalatie: Escalatie; knelpunt: Knelpunt }) {
  const { t } = useTranslation('knelpunten');
  const client = useQueryClient();
  const [begonnen, setBegonnen] = useState<Versioned<Knelpunt> | null>(null);
  const mayAnswer = knelpunt.stappen?.includes('escalaties') ?? false;
  const current = () =>
    client.getQueryData<Versioned<Knelpunt>>(knelpuntKey(knelpunt.id)) ?? {
      data: knelpunt,
      etag: null,
      location: null,
    };
  return (
    <>
      <p className="quiet rung__meta">
        {t('detail.aan', { geadresseerde: escalatie.geadresseerde, dag: day(escalatie.datum) })}
      </p>
      <Prose text={escalatie.reden} />
      {escalatie.antwoord ? (
        <blockquote className="rung__answer">
          <p className="quiet rung__meta">
            {t('detail.antwoord', { dag: day(escalatie.beantwoordOp ?? escalatie.datum) })}
          </p>
          <Prose text={escalatie.antwoord} />
        </blockquote>
      ) : (
        <p className="quiet">{t('detail.wachtOpAntwoord')}</p>
      )}
      {!escalatie.antwoord && mayAnswer && (
        <Button small onClick={() => setBegonnen(current())}>
          {t('detail.antwoordVastleggen')}
        </Button>
      )}
      {begonnen && (
        <StapDialog
          stap="escalaties"
          title={t('stappen.antwoorden.titel')}
          path={`escalaties/${escalatie.trede}/antwoorden`}
          velden={ANSWER}
          knelpunt={begonnen}
          onClose={() => setBegonnen(null)}
          onDone={() => setBegonnen(null)}
        />
      )}
    </>
  );
}
