import { ProblemError } from '../../api/problem';
import type { MeldForm } from './form';

/** The form field that a path of the service belongs to: `bronnen[0].titel` is in `bronnen`. */
export const fieldOf = (path: string) => path.split(/[.[]/)[0] as keyof MeldForm;

export const controlId = (veld: keyof MeldForm) => `melden-${veld}`;

/** Field errors as the service answered them; empty when something else went wrong. */
export function serverFouten(error: unknown) {
  return error instanceof ProblemError && error.status === 400 ? error.problem.fouten : [];
}
