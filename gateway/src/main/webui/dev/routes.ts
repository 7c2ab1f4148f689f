import type { KnelpuntSamenvatting } from '../src/knelpunten/types';
import type { Data } from './data';
import { OVERVIEWS } from './overviews';
import { vhfAnswer } from './vhf';

interface Answer {
  status: number;
  body: unknown;
}

const ok = (body: unknown): Answer => ({ status: 200, body });
const names = (list: [string, string][]) => ok({ items: list.map(([code, naam]) => ({ code, naam })) });

const PROGRAMMA: Record<string, [string, string][]> = {
  hoofdopgaven: [
    ['circulaire-economie', 'Naar een innovatieve en circulaire economie'],
    ['steden-en-dorpen', 'Sterke en gezonde steden en dorpen in Zuid-Limburg'],
    [
      'nationaal-landschap',
      'Het versterken van het unieke Nationaal Landschap als groene long voor Zuid-Limburg',
    ],
    ['grensoverschrijdend', 'Bij al deze opgaven: het benutten van grensoverschrijdende kansen'],
  ],
  doorbraken: [
    ['circulair', 'Zuid-Limburg als topregio (en proeftuin) voor een circulaire economie en samenleving'],
    ['verbonden', 'Zuid-Limburg goed verbonden in de Euregio'],
  ],
  focusonderdelen: [['water', 'Aanpak wateroverlast Zuid-Limburg als katalysator']],
  organisaties: [
    ['provincie-limburg', 'Provincie Limburg'],
    ['gemeente-heerlen', 'Gemeente Heerlen'],
    ['ministerie-bzk', 'Ministerie van BZK'],
  ],
};

function list(url: URL, items: KnelpuntSamenvatting[]): Answer {
  const status = url.searchParams.getAll('status');
  const zoek = url.searchParams.get('zoek')?.toLowerCase() ?? '';
  const found = items.filter(
    (item) =>
      (status.length === 0 || status.includes(item.status)) && item.titel.toLowerCase().includes(zoek),
  );
  const start = Number(url.searchParams.get('cursor') ?? 0);
  const end = start + Number(url.searchParams.get('paginaGrootte') ?? 50);
  return ok({
    items: found.slice(start, end),
    volgende: end < found.length ? String(end) : undefined,
    aantal: found.length,
  });
}

function matrix(data: Data): Answer {
  const cells = new Map<
    string,
    { code: string; naam: string; aard: string; niveau: string; status: string; aantal: number }
  >();
  for (const item of data.items) {
    for (const code of item.opgaven) {
      const key = [code, item.aard, item.niveau, item.status].join();
      const cell = cells.get(key) ?? {
        code,
        naam: PROGRAMMA.hoofdopgaven?.find(([c]) => c === code)?.[1] ?? code,
        aard: item.aard,
        niveau: item.niveau,
        status: item.status,
        aantal: 0,
      };
      cells.set(key, { ...cell, aantal: cell.aantal + 1 });
    }
  }
  return ok({ per: 'opgave', totaal: data.items.length, cellen: [...cells.values()], rijtotalen: [] });
}

export function answer(method: string, url: URL, data: Data): Answer {
  const path = url.pathname.replace(/^\/api\/[a-z]+\/v1\//, '');
  const programma = PROGRAMMA[path];
  if (programma) return names(programma);
  if (path === 'sessie')
    return ok({
      aangemeld: true,
      naam: 'Redacteur',
      organisatie: 'provincie-limburg',
      organisatienaam: 'Provincie Limburg',
      rechten: ['knelpunten-redacteur', 'knelpunten-jurist', 'vhf-redacteur'],
    });
  if (url.pathname.startsWith('/api/vhf/')) {
    const body = vhfAnswer(path, data.items.length);
    return body ? ok(body) : ok({ items: [] });
  }
  if (path === 'knelpunten' && method === 'GET') return list(url, data.items);
  if (path === 'overzichten/matrix') return matrix(data);
  if (path === 'knelpunten/_vergelijkbaar')
    return ok({
      items: data.items.slice(0, 2).map((item) => ({
        ...item,
        gelijkenis: 0.8,
        redenen: [{ soort: 'artikel', uitleg: 'Noemt ook de Kaderrichtlijn afvalstoffen' }],
      })),
    });
  if (path === 'regelverwijzingen/_herken')
    return ok({
      stelsel: 'bwb',
      identificatie: 'BWBR0037885',
      rechtsgebied: 'nl',
      regeling: 'BWBR0037885',
      tekst: 'Omgevingswet',
      link: 'https://wetten.overheid.nl/BWBR0037885',
    });
  if (method === 'GET' && data.items.length > 0 && path in OVERVIEWS) return ok(OVERVIEWS[path]);
  const [collection, id, sub] = path.split('/');
  if (collection === 'knelpunten' && id) {
    const item = data.items.find((each) => each.id === id || each.nummer === id);
    if (!item) return { status: 404, body: { status: 404, title: 'Niet gevonden' } };
    if (sub === 'historie')
      return ok({
        items: [
          {
            id: '1',
            type: 'knelpunt-gemeld',
            tijd: '2026-03-02T09:15:00Z',
            wie: { rol: 'redacteur', organisatienaam: 'Provincie Limburg' },
            reden: 'Gemeld bij de inventarisatie.',
          },
        ],
      });
    return ok(data.detail(item));
  }
  return ok({ items: [] });
}
