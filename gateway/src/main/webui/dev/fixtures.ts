import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Plugin, PreviewServer, ViteDevServer } from 'vite';
import { createData } from './data';
import { answer } from './routes';

/**
 * Stands in for the platform while designing screens: `FIXTURES=3000 npm run dev` gives a register of 3,000, `FIXTURES=0`
 * an empty one, `FIXTURES=fail` a platform that does not answer. Only for the development server; no test uses it.
 */
export function fixtures(mode: string): Plugin {
  const data = createData(Number(mode) || 0);
  const configure = (server: ViteDevServer | PreviewServer) => {
    server.middlewares.use((request: IncomingMessage, response: ServerResponse, next: () => void) => {
      const url = new URL(request.url ?? '/', 'http://localhost');
      if (!url.pathname.startsWith('/api/')) return next();
      const failing = mode === 'fail' && !url.pathname.endsWith('/sessie');
      const { status, body } = failing
        ? {
            status: 503,
            body: { title: 'Niet bereikbaar', status: 503, traceId: '4bf92f3577b34da6a3ce929d0e0e4736' },
          }
        : answer(request.method ?? 'GET', url, data);
      response.statusCode = status;
      response.setHeader('Content-Type', status < 400 ? 'application/json' : 'application/problem+json');
      response.setHeader('ETag', '"1"');
      response.end(JSON.stringify(body));
    });
  };
  // Also for what was built: `FIXTURES=3000 npx vite preview`, to measure as users have it.
  return { name: 'fixtures', configureServer: configure, configurePreviewServer: configure };
}
