import { problemOf } from './problem';

/** Saves what an address answers in a form that only the `Accept` header can ask for. */
export async function download(url: string, accept: string, name: string): Promise<void> {
  const response = await fetch(url, { headers: { Accept: accept }, credentials: 'same-origin' });
  if (!response.ok) throw await problemOf(response);
  const link = document.createElement('a');
  link.href = URL.createObjectURL(await response.blob());
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
