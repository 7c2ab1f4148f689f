import { useTranslation } from 'react-i18next';
import type { Facet } from './useZoeken';

/** What people call a facet and its values: the words of the part it comes from, else what the answer says. */
export function useFacetNaam() {
  const { i18n } = useTranslation(['zoeken', 'knelpunten']);
  const word = (key: string, otherwise: string): string => {
    for (const ns of ['zoeken', 'knelpunten'] as const) {
      if (i18n.exists(key, { ns }))
        return i18n.getFixedT(i18n.language, ns)(key as never) as unknown as string;
    }
    return otherwise;
  };
  return {
    facet: (naam: string) => word(`facet.${naam}`, naam.charAt(0).toUpperCase() + naam.slice(1)),
    waarde: (facet: string, { code, naam }: Facet['waarden'][number]) =>
      code === 'geen' ? naam : word(`${facet}.${code}`, naam),
  };
}
