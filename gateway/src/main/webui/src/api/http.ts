import { noAnswer, problemOf } from './problem';

/** An answer with the version that a later change must name in `If-Match`. */
export interface Versioned<T> {
  data: T;
  etag: string | null;
  /** Where the thing now lives, when it was merged into another. */
  location: string | null;
}

export interface Change {
  body?: unknown;
  /** Sent as `If-Match`: the change is refused with 412 when someone else was first. */
  etag?: string | null;
  /** Same key and body: the server answers as the first time, and does it once. */
  idempotencyKey?: string;
}

async function send(url: string, init: RequestInit): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(url, { credentials: 'same-origin', ...init });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw noAnswer();
  }
  if (!response.ok) throw await problemOf(response);
  return response;
}

async function versioned<T>(response: Response): Promise<Versioned<T>> {
  const empty = response.status === 204 || response.headers.get('Content-Length') === '0';
  return {
    data: (empty ? undefined : await response.json()) as T,
    etag: response.headers.get('ETag'),
    location: response.headers.get('Content-Location'),
  };
}

/**
 * Reads a resource. Services answer `private, no-cache` with an ETag, so the browser's own cache asks again with
 * `If-None-Match` and a 304 costs no body.
 */
export async function read<T>(url: string, signal?: AbortSignal): Promise<Versioned<T>> {
  return versioned(await send(url, { signal, headers: { Accept: 'application/json' } }));
}

export async function readData<T>(url: string, signal?: AbortSignal): Promise<T> {
  return (await read<T>(url, signal)).data;
}

async function change<T>(
  method: string,
  url: string,
  contentType: string,
  change: Change,
): Promise<Versioned<T>> {
  const headers: Record<string, string> = {
    Accept: 'application/json',
    // The gateway demands this header on every change by cookie: another site cannot set it.
    'X-Requested-With': 'gebiedsplatform',
  };
  if (change.body !== undefined) headers['Content-Type'] = contentType;
  if (change.etag) headers['If-Match'] = change.etag;
  if (change.idempotencyKey) headers['Idempotency-Key'] = change.idempotencyKey;
  const body = change.body === undefined ? undefined : JSON.stringify(change.body);
  return versioned(await send(url, { method, headers, body }));
}

/** Sends a file as it is. */
export async function upload<T>(url: string, file: Blob): Promise<Versioned<T>> {
  const headers = {
    Accept: 'application/json',
    'X-Requested-With': 'gebiedsplatform',
    'Content-Type': 'application/octet-stream',
  };
  return versioned(await send(url, { method: 'POST', headers, body: file }));
}

export const post = <T>(url: string, options: Change = {}) =>
  change<T>('POST', url, 'application/json', options);

export const put = <T>(url: string, options: Change = {}) =>
  change<T>('PUT', url, 'application/json', options);

export const patch = <T>(url: string, options: Change = {}) =>
  change<T>('PATCH', url, 'application/merge-patch+json', options);

export const remove = (url: string) => change<undefined>('DELETE', url, 'application/json', {});
