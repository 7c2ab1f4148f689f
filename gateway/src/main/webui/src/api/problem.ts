/** One thing wrong with the input; `veld` is a path in the JSON, such as `bronnen[0].titel`. */
export interface FieldError {
  veld: string;
  reden: string;
}

/** A problem document (RFC 9457) as every service of the platform answers it. */
export interface Problem {
  type?: string;
  title?: string;
  status: number;
  detail?: string;
  traceId?: string;
  fouten: FieldError[];
  /** 409: the steps that are possible now. */
  toegestaan: string[];
}

export class ProblemError extends Error {
  readonly problem: Problem;
  /** Seconds to wait before trying again, when the server said so. */
  readonly retryAfter: number | undefined;

  constructor(problem: Problem, retryAfter?: number) {
    super(problem.detail ?? problem.title ?? `HTTP ${problem.status}`);
    this.name = 'ProblemError';
    this.problem = problem;
    this.retryAfter = retryAfter;
  }

  get status(): number {
    return this.problem.status;
  }
}

/** No answer at all: no network, or the gateway is down. */
export const NO_ANSWER = 0;

export function noAnswer(): ProblemError {
  return new ProblemError({ status: NO_ANSWER, fouten: [], toegestaan: [] });
}

const record = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/** Tolerant reader: a proxy in between may answer something that is no problem document. */
export async function problemOf(response: Response): Promise<ProblemError> {
  const body = record(await response.json().catch(() => null));
  const fouten = Array.isArray(body.fouten) ? body.fouten.map(record) : [];
  const toegestaan = Array.isArray(body.toegestaan) ? body.toegestaan.map(String) : [];
  const retryAfter = Number(response.headers.get('Retry-After'));
  return new ProblemError(
    {
      type: text(body.type),
      title: text(body.title),
      status: response.status,
      detail: text(body.detail),
      traceId: text(body.traceId),
      fouten: fouten.map((fout) => ({ veld: text(fout.veld) ?? '', reden: text(fout.reden) ?? '' })),
      toegestaan,
    },
    Number.isFinite(retryAfter) && retryAfter > 0 ? retryAfter : undefined,
  );
}

/** Whether the same request may succeed later without a change by the user. */
export function isTemporary(error: unknown): boolean {
  return error instanceof ProblemError && [NO_ANSWER, 429, 502, 503, 504].includes(error.status);
}
