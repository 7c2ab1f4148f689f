import { useCallback, useEffect, useRef, useState } from 'react';
import { readDraft, removeDraft, saveDraft } from './draft';
import { EMPTY_FORM, type MeldForm } from './form';
import { isEmpty } from './toForm';

const PAUSE_MS = 400;

/** A form that survives a closed tab, a lost session and a crash: kept on this device until it is handed in. */
export function useDraft(user: string) {
  const [restored, setRestored] = useState(() => readDraft(user));
  const [form, setForm] = useState<MeldForm>(() => ({ ...EMPTY_FORM, ...restored?.form }));
  const [saved, setSaved] = useState<{ at: Date; ok: boolean } | null>(null);
  const latest = useRef(form);
  const dirty = useRef(false);

  const save = useCallback(() => {
    if (!dirty.current) return;
    dirty.current = false;
    if (isEmpty(latest.current)) removeDraft(user);
    else setSaved({ at: new Date(), ok: saveDraft(user, latest.current) });
  }, [user]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: each change of the form starts the pause anew
  useEffect(() => {
    const timer = window.setTimeout(save, PAUSE_MS);
    return () => window.clearTimeout(timer);
  }, [form, save]);

  useEffect(() => {
    window.addEventListener('pagehide', save);
    return () => {
      window.removeEventListener('pagehide', save);
      save();
    };
  }, [save]);

  const change = useCallback((next: MeldForm) => {
    latest.current = next;
    dirty.current = true;
    setForm(next);
  }, []);

  const clear = useCallback(() => {
    latest.current = EMPTY_FORM;
    dirty.current = false;
    removeDraft(user);
    setRestored(null);
    setSaved(null);
    setForm(EMPTY_FORM);
  }, [user]);

  return { form, change, clear, restored, saved };
}
