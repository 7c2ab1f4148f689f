import { useQuery } from '@tanstack/react-query';
import { readData } from '../api/http';
import type { Page } from '../api/page';
import type { Option } from '../ui/SelectField';

interface Item {
  code: string;
  naam: string;
  /** Place in the Startagenda; what has none is in the order of the answer. */
  nummer?: number | null;
}

export type Verzameling = 'hoofdopgaven' | 'doorbraken' | 'focusonderdelen' | 'organisaties';

const HOUR = 60 * 60_000;

/** What the programme consists of, owned by agenda. It changes rarely, so it is read once per visit. */
export function useProgramma(verzameling: Verzameling) {
  return useQuery({
    queryKey: ['agenda', verzameling],
    queryFn: async ({ signal }) => {
      const page = await readData<Page<Item>>(`/api/agenda/v1/${verzameling}?paginaGrootte=200`, signal);
      const inOrder = page.items.toSorted((a, b) => (a.nummer ?? 0) - (b.nummer ?? 0));
      return inOrder.map((item): Option => ({ value: item.code, label: item.naam }));
    },
    staleTime: HOUR,
    gcTime: HOUR,
  });
}

/** The name of a code, or the code itself while its name is not known. */
export function useNaam(verzameling: Verzameling): (code: string) => string {
  const { data } = useProgramma(verzameling);
  return (code) => data?.find((option) => option.value === code)?.label ?? code;
}
