import type { Knelpunt } from '../types';
import { EMPTY_FORM, type MeldForm } from './form';

/** A knelpunt as the form shows it. */
export function toForm(knelpunt: Knelpunt): MeldForm {
  return {
    titel: knelpunt.titel,
    omschrijving: knelpunt.omschrijving,
    gevolg: knelpunt.gevolg ?? '',
    aard: knelpunt.aard,
    niveau: knelpunt.niveau,
    landen: knelpunt.landen,
    opgaven: knelpunt.opgaven,
    doorbraken: knelpunt.doorbraken,
    focusonderdelen: knelpunt.focusonderdelen,
    themas: knelpunt.themas.join(', '),
    plaats: knelpunt.plaats ?? '',
    probleemeigenaar: knelpunt.probleemeigenaar ?? '',
    getroffenen: knelpunt.getroffenen ?? '',
    regelverwijzingen: knelpunt.regelverwijzingen.map((verwijzing) => verwijzing.identificatie),
    vergelijking: knelpunt.vergelijking,
    bronnen: knelpunt.bronnen,
    omvang: knelpunt.omvang,
  };
}

const filled = (text: string | null | undefined) => text?.trim() || null;

/** The code of a theme as people type it: "Water en bodem" becomes `water-en-bodem`. */
export const themaCode = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** The request of the form: unfinished empty rows are left out, empty texts are absent. */
export function toBody(form: MeldForm): Record<string, unknown> {
  return {
    titel: form.titel.trim(),
    omschrijving: form.omschrijving.trim(),
    gevolg: filled(form.gevolg),
    aard: filled(form.aard),
    niveau: filled(form.niveau),
    landen: form.landen,
    opgaven: form.opgaven,
    doorbraken: form.doorbraken,
    focusonderdelen: form.focusonderdelen,
    themas: form.themas.split(',').map(themaCode).filter(Boolean),
    plaats: filled(form.plaats),
    probleemeigenaar: filled(form.probleemeigenaar),
    getroffenen: filled(form.getroffenen),
    regelverwijzingen: form.regelverwijzingen.map((text) => text.trim()).filter(Boolean),
    vergelijking: form.vergelijking
      .filter((rij) => rij.regel.trim() || rij.effect.trim())
      .map((rij) => ({ ...rij, artikel: filled(rij.artikel) })),
    bronnen: form.bronnen
      .filter((bron) => bron.titel.trim())
      .map((bron) => ({ ...bron, url: filled(bron.url) })),
    omvang: form.omvang.filter((each) => each.wat.trim()).map((each) => ({ ...each, url: filled(each.url) })),
  };
}

/** Without what is empty: a new knelpunt says only what is known. */
export const toNewBody = (form: MeldForm): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(toBody(form)).filter(
      ([, value]) => value !== null && value !== '' && !(Array.isArray(value) && value.length === 0),
    ),
  );

/** A merge-patch of only what the user changed: an emptied text becomes null. */
export function patchOf(before: MeldForm, after: MeldForm): Record<string, unknown> {
  const old = toBody(before);
  return Object.fromEntries(
    Object.entries(toBody(after)).filter(
      ([name, value]) => JSON.stringify(value) !== JSON.stringify(old[name]),
    ),
  );
}

export const isEmpty = (form: MeldForm) => JSON.stringify(form) === JSON.stringify(EMPTY_FORM);
