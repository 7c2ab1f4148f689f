import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { post } from '../../api/http';
import { TextLink } from '../../ui/TextLink';
import { useDebounced } from '../../ui/useDebounced';
import { API } from '../api';
import { StatusBadge } from '../StatusBadge';
import type { Status, Verwijzing } from '../types';
import type { MeldForm } from './form';

interface Kandidaat extends Verwijzing {
  titel: string;
  status: Status;
  gelijkenis: number;
  redenen: { soort: 'artikel' | 'plaats' | 'tekst'; uitleg: string }[];
}

/** Knelpunten that are like the one being typed, each with the reasons why; it stands aside and never interrupts. */
export function Vergelijkbaar({ form }: { form: MeldForm }) {
  const { t } = useTranslation('knelpunten');
  const rules = form.regelverwijzingen.filter((regel) => regel.trim().length >= 8).join('\n');
  const { titel, omschrijving, plaats } = form;
  const typed = useMemo(
    () => ({
      titel: titel.trim(),
      omschrijving: omschrijving.trim().slice(0, 2000),
      plaats: plaats.trim(),
      rules,
    }),
    [titel, omschrijving, plaats, rules],
  );
  const asked = useDebounced(typed, 700);
  const enough = asked.titel.length >= 8 || asked.rules !== '';
  const query = useQuery({
    queryKey: ['vergelijkbaar', asked],
    enabled: enough,
    placeholderData: (previous) => previous,
    retry: false,
    queryFn: async () => {
      const body = Object.fromEntries(
        Object.entries({ titel: asked.titel, omschrijving: asked.omschrijving, plaats: asked.plaats }).filter(
          ([, value]) => value !== '',
        ),
      );
      const answer = await post<{ items: Kandidaat[] }>(`${API}/knelpunten/_vergelijkbaar`, {
        body: asked.rules ? { ...body, regelverwijzingen: asked.rules.split('\n') } : body,
      });
      return answer.data.items;
    },
  });
  const found = enough ? query.data : undefined;
  return (
    <aside className="similar" aria-labelledby="vergelijkbaar-titel">
      <h2 className="nl-heading nl-heading--level-4" id="vergelijkbaar-titel">
        {t('melden.vergelijkbaar')}
      </h2>
      <p className="quiet" role="status">
        {!found && t('melden.vergelijkbaarLeeg')}
        {found?.length === 0 && t('melden.vergelijkbaarGeen')}
        {found && found.length > 0 && t('melden.vergelijkbaarUitleg')}
      </p>
      <ul className="plain-list plain-list--lines">
        {found?.map((kandidaat) => (
          <li key={kandidaat.id}>
            <TextLink to={`/knelpunten/${kandidaat.id}`}>{kandidaat.titel}</TextLink>
            <p className="result__meta quiet">
              <StatusBadge status={kandidaat.status} />
              <span>{kandidaat.nummer}</span>
            </p>
            <ul className="similar__reasons quiet">
              {kandidaat.redenen.map((reden) => (
                <li key={`${reden.soort}-${reden.uitleg}`}>
                  {t(`melden.vergelijkbaarReden.${reden.soort}`)}: {reden.uitleg}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </aside>
  );
}
