import { useQuery } from '@tanstack/react-query';
import { readData } from '../api/http';
import type { Page } from '../api/page';

export interface Gebeurtenis {
  id: string;
  type: string;
  tijdstip: string;
  soort: string;
  onderwerp: string;
  nummer?: string | null;
  titel?: string | null;
  organisatienaam?: string | null;
}

interface Tijdlijn extends Page<Gebeurtenis> {
  /** When this user looked last; absent on a first visit and for the public. */
  vorigBezoek?: string | null;
  onvolledig?: boolean;
}

export function useTijdlijn() {
  return useQuery({
    queryKey: ['tijdlijn'],
    queryFn: ({ signal }) => readData<Tijdlijn>('/api/gebied/v1/tijdlijn?paginaGrootte=10', signal),
  });
}
