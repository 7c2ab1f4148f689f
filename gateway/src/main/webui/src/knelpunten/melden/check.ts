import type { ParseKeys } from 'i18next';
import type { MeldForm } from './form';

export interface Tekort {
  veld: keyof MeldForm;
  tekst: ParseKeys<'knelpunten'>;
}

/** What is missing before it makes sense to send; the service checks everything again. */
export function tekorten(form: MeldForm): Tekort[] {
  const found: Tekort[] = [];
  if (!form.titel.trim()) found.push({ veld: 'titel', tekst: 'melden.fout.titel' });
  if (!form.omschrijving.trim()) found.push({ veld: 'omschrijving', tekst: 'melden.fout.omschrijving' });
  if (!form.aard) found.push({ veld: 'aard', tekst: 'melden.fout.aard' });
  if (!form.niveau) found.push({ veld: 'niveau', tekst: 'melden.fout.niveau' });
  if (form.landen.length === 0) found.push({ veld: 'landen', tekst: 'melden.fout.landen' });
  if (form.aard === 'verschil-tussen-landen' && form.landen.length === 1)
    found.push({ veld: 'landen', tekst: 'melden.fout.landenGrens' });
  if (form.opgaven.length + form.doorbraken.length === 0)
    found.push({ veld: 'opgaven', tekst: 'melden.fout.opgaven' });
  return found;
}
