import { useQuery } from '@tanstack/react-query';
import { readData } from '../api/http';

export interface Dienst {
  naam: string;
  beschikbaar: boolean;
  versie?: string | null;
}

export interface Stroom {
  topic: string;
  achterstand: number;
  onvolledig?: boolean;
}

export interface Blokkade {
  dienst: string;
  id: string;
  topic: string;
  consument?: string;
  sinds: string;
  fout: string;
}

export interface Status {
  diensten: Dienst[];
  stromen: Stroom[];
  blokkades: Blokkade[];
  tijdstip?: string;
}

export function useStatus() {
  return useQuery({
    queryKey: ['status'],
    queryFn: ({ signal }) => readData<Status>('/api/gebied/v1/status', signal),
    refetchInterval: 15_000,
  });
}
