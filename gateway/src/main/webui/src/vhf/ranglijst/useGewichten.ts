import { useCallback, useEffect, useRef, useState } from 'react';
import { useSearchParams } from 'react-router';
import { leesGewichten, schrijfGewichten } from '../cumulatie/gewichten';
import type { Gewichten } from '../types';

const PAUSE_MS = 300;

/** The reader's own weights: at once on the screen, and in the address once the slider rests. Null until one moves. */
export function useGewichten() {
  const [params, setParams] = useSearchParams();
  const inAdres = params.get('gewicht');
  const [eigen, setEigen] = useState<Gewichten | null>(() => leesGewichten(params));
  const geschreven = useRef(inAdres);
  const timer = useRef(0);

  // Back, forward, or a link of a colleague: the address wins.
  useEffect(() => {
    if (inAdres === geschreven.current) return;
    geschreven.current = inAdres;
    setEigen(leesGewichten(new URLSearchParams(inAdres === null ? '' : { gewicht: inAdres })));
  }, [inAdres]);

  useEffect(() => () => window.clearTimeout(timer.current), []);

  const zet = useCallback(
    (gewichten: Gewichten | null) => {
      setEigen(gewichten);
      window.clearTimeout(timer.current);
      timer.current = window.setTimeout(() => {
        geschreven.current = gewichten && schrijfGewichten(gewichten);
        setParams(
          (before) => {
            const next = new URLSearchParams(before);
            if (geschreven.current === null) next.delete('gewicht');
            else next.set('gewicht', geschreven.current);
            return next;
          },
          { replace: true, preventScrollReset: true },
        );
      }, PAUSE_MS);
    },
    [setParams],
  );
  return { eigen, zet };
}
