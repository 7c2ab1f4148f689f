import { vi } from 'vitest';

export interface Sent {
  method: string;
  url: string;
  headers: Headers;
  body: unknown;
}

interface Reply {
  status?: number;
  body?: unknown;
  headers?: Record<string, string>;
}

type Handler = Reply | ((sent: Sent) => Reply | Promise<Reply>);

/**
 * The network as a test wants it: what answers to `GET /path` (the query left out). The last handler that matches wins;
 * an address without one does not answer. Returns what was sent.
 */
export function network(handlers: Record<string, Handler>) {
  const sent: Sent[] = [];
  const answer = async (input: RequestInfo | URL, init: RequestInit = {}) => {
    const request: Sent = {
      method: init.method ?? 'GET',
      url: String(input),
      headers: new Headers(init.headers),
      body: typeof init.body === 'string' ? JSON.parse(init.body) : undefined,
    };
    sent.push(request);
    const handler = handlers[`${request.method} ${request.url.split('?')[0]}`];
    if (!handler) throw new TypeError('Failed to fetch');
    const { status = 200, body, headers } = typeof handler === 'function' ? await handler(request) : handler;
    return new Response(body === undefined ? null : JSON.stringify(body), {
      status,
      headers: { 'Content-Type': 'application/json', ...headers },
    });
  };
  vi.stubGlobal('fetch', vi.fn(answer));
  return {
    sent,
    to: (method: string, url: string) =>
      sent.filter((each) => each.method === method && each.url.split('?')[0] === url),
  };
}
