import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Hint, LIVE_URL, listen, parseHint } from './connection';

class Source {
  static opened: Source[] = [];
  onmessage: ((event: { data: string }) => void) | null = null;
  closed = false;
  private readonly named = new Map<string, (event: { data: string }) => void>();

  constructor(readonly url: string) {
    Source.opened.push(this);
  }

  addEventListener(name: string, listener: (event: { data: string }) => void) {
    this.named.set(name, listener);
  }

  close() {
    this.closed = true;
  }

  say(data: string) {
    this.named.get('hint')?.({ data });
  }
}

/** The lock of the browser: one holder, the others wait in order. */
function locks() {
  let last: Promise<unknown> = Promise.resolve();
  return {
    request: (_name: string, _options: unknown, work: () => Promise<unknown>) => {
      const turn = last.then(work);
      last = turn.catch(() => undefined);
      return turn;
    },
  };
}

const settle = () => new Promise((resolve) => setTimeout(resolve, 20));

beforeEach(() => {
  Source.opened = [];
  vi.stubGlobal('EventSource', Source);
  vi.stubGlobal('navigator', { locks: locks() });
});

afterEach(() => vi.unstubAllGlobals());

describe('live connection', () => {
  it('opens one connection for all tabs, and every tab hears the hint', async () => {
    const heard: [string, Hint][] = [];
    const stopFirst = listen((hint) => heard.push(['first', hint]));
    const stopSecond = listen((hint) => heard.push(['second', hint]));
    await settle();

    Source.opened[0]?.say('{"type":"knelpunt-gemeld","id":"k1"}');
    await settle();

    expect(Source.opened.map((source) => source.url)).toEqual([LIVE_URL]);
    expect(heard).toEqual([
      ['first', { type: 'knelpunt-gemeld', id: 'k1' }],
      ['second', { type: 'knelpunt-gemeld', id: 'k1' }],
    ]);
    stopFirst();
    stopSecond();
  });

  it('hands the connection over when the tab that holds it closes', async () => {
    const stopFirst = listen(() => undefined);
    const stopSecond = listen(() => undefined);
    await settle();

    stopFirst();
    await settle();

    expect(Source.opened).toHaveLength(2);
    expect(Source.opened.map((source) => source.closed)).toEqual([true, false]);
    stopSecond();
  });

  it('passes over what is no hint', () => {
    expect(parseHint('')).toBeNull();
    expect(parseHint('null')).toBeNull();
    expect(parseHint('{"type":1,"id":"x"}')).toBeNull();
  });
});
