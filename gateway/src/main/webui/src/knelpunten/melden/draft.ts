import type { MeldForm } from './form';

/** A report that was not handed in yet, kept on this device for one user. */
export interface Draft {
  bewaardOp: string;
  form: MeldForm;
}

const key = (user: string) => `gebiedsplatform:melding:${user}`;

export function readDraft(user: string): Draft | null {
  try {
    const stored = localStorage.getItem(key(user));
    return stored ? (JSON.parse(stored) as Draft) : null;
  } catch {
    return null;
  }
}

/** Whether it could be kept: a full or closed storage must be told, not passed over. */
export function saveDraft(user: string, form: MeldForm, now: Date = new Date()): boolean {
  try {
    localStorage.setItem(key(user), JSON.stringify({ bewaardOp: now.toISOString(), form } satisfies Draft));
    return true;
  } catch {
    return false;
  }
}

export function removeDraft(user: string): void {
  try {
    localStorage.removeItem(key(user));
  } catch {
    // Without storage there is nothing to remove.
  }
}
