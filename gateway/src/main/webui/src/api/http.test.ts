import { describe, expect, it } from 'vitest';
import { network } from '../test/network';
import { post, read } from './http';
import { isTemporary, NO_ANSWER, ProblemError } from './problem';

describe('http', () => {
  it('proves on every change that it comes from our own page, and names version and key', async () => {
    const { sent } = network({ 'POST /x': { body: { id: 1 }, headers: { ETag: '"2"' } } });

    const answer = await post('/x', { body: { reden: 'r' }, etag: '"1"', idempotencyKey: 'k' });

    expect(sent[0]?.headers.get('X-Requested-With')).toBe('gebiedsplatform');
    expect(sent[0]?.headers.get('If-Match')).toBe('"1"');
    expect(sent[0]?.headers.get('Idempotency-Key')).toBe('k');
    expect(sent[0]?.body).toEqual({ reden: 'r' });
    expect(answer).toEqual({ data: { id: 1 }, etag: '"2"', location: null });
  });

  it('turns a problem document into an error with every field error', async () => {
    network({
      'POST /x': {
        status: 400,
        body: {
          title: 'De invoer is onjuist',
          status: 400,
          fouten: [{ veld: 'titel', reden: 'is verplicht' }],
          traceId: 't',
        },
      },
    });

    const error = await post('/x', { body: {} }).catch((thrown: unknown) => thrown);

    expect(error).toBeInstanceOf(ProblemError);
    expect((error as ProblemError).problem).toMatchObject({
      status: 400,
      title: 'De invoer is onjuist',
      fouten: [{ veld: 'titel', reden: 'is verplicht' }],
      traceId: 't',
    });
  });

  it('reads an error page of a proxy without a problem document', async () => {
    network({ 'GET /x': { status: 503, body: 'weg', headers: { 'Retry-After': '7' } } });

    const error = (await read('/x').catch((thrown: unknown) => thrown)) as ProblemError;

    expect(error.status).toBe(503);
    expect(error.retryAfter).toBe(7);
    expect(isTemporary(error)).toBe(true);
  });

  it('says that there was no answer when the network is gone', async () => {
    network({});

    const error = (await read('/x').catch((thrown: unknown) => thrown)) as ProblemError;

    expect(error.status).toBe(NO_ANSWER);
  });
});
