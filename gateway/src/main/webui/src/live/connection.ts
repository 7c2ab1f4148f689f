/** What the server says changed: enough to read again, never the content. */
export interface Hint {
  type: string;
  id: string;
}

type Listener = (hint: Hint) => void;

export const LIVE_URL = '/api/gebied/v1/hints';
const NAME = 'gebiedsplatform-live';

export function parseHint(data: string): Hint | null {
  try {
    const value = JSON.parse(data) as Partial<Hint> | null;
    return typeof value?.type === 'string' && typeof value.id === 'string'
      ? { type: value.type, id: value.id }
      : null;
  } catch {
    return null;
  }
}

/**
 * Listens for hints. All tabs share one connection: the tab that holds the lock listens to the server and tells the
 * others; when it closes, the browser gives the lock to the next. Returns how to stop.
 */
export function listen(onHint: Listener): () => void {
  const channel = new BroadcastChannel(NAME);
  const stop = new AbortController();
  let source: EventSource | undefined;

  channel.onmessage = (event: MessageEvent<Hint>) => onHint(event.data);

  const open = () => {
    // The lock may be given in the same moment in which the page stops to listen.
    if (stop.signal.aborted) return;
    source = new EventSource(LIVE_URL);
    const receive = (event: MessageEvent<string>) => {
      const hint = parseHint(event.data);
      if (!hint) return;
      channel.postMessage(hint);
      onHint(hint);
    };
    source.onmessage = receive;
    source.addEventListener('hint', receive);
  };

  if ('locks' in navigator) {
    const held = new Promise<void>((release) => stop.signal.addEventListener('abort', () => release()));
    navigator.locks
      .request(NAME, { signal: stop.signal }, () => {
        open();
        return held;
      })
      .catch(() => undefined);
  } else {
    // Plain http on another address than localhost has no locks: then each tab has its own connection.
    open();
  }
  return () => {
    stop.abort();
    source?.close();
    channel.close();
  };
}
