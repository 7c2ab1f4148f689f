import { type Hint, listen } from './connection';

type Listener = (hint: Hint) => void;

const listeners = new Set<Listener>();
let stop: (() => void) | undefined;

/** The connection exists as long as some part of the screen listens. */
export function subscribe(listener: Listener): () => void {
  listeners.add(listener);
  if (!stop && 'EventSource' in window && 'BroadcastChannel' in window) {
    stop = listen((hint) => {
      for (const each of listeners) each(hint);
    });
  }
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) {
      stop?.();
      stop = undefined;
    }
  };
}
