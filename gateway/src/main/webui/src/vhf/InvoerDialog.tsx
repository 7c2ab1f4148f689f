import { InvoerDialog as Dialoog, type InvoerProps } from '../invoer/InvoerDialog';
import { vhf } from './api';

export type { Veld } from '../invoer/InvoerDialog';

/** A small form of this part. */
export function InvoerDialog<T>(props: Omit<InvoerProps<T>, 'part'>) {
  return <Dialoog {...props} part={vhf} />;
}
