import type { ReactNode } from 'react';
import { QueryView } from '../../ui/QueryView';
import { Section } from '../../ui/Section';
import { useAll } from '../api';

interface Props<T> {
  titel: string;
  leeg: string;
  path: string;
  actions?: ReactNode;
  children: (item: T) => ReactNode;
}

/** One kind of thing about an area, in a section of its own. */
export function Lijst<T extends { id: string }>({ children, ...props }: Props<T>) {
  return (
    <Blok<T> {...props}>
      {(items) => (
        <ul className="plain-list plain-list--lines">
          {items.map((item) => (
            <li key={item.id}>{children(item)}</li>
          ))}
        </ul>
      )}
    </Blok>
  );
}

/** The same, for what is shown together, such as rows of a table. */
export function Blok<T>({
  titel,
  leeg,
  path,
  actions,
  children,
}: Omit<Props<T>, 'children'> & { children: (items: readonly T[]) => ReactNode }) {
  const query = useAll<T>(path);
  return (
    <Section title={titel} actions={actions}>
      <QueryView query={query} lines={2}>
        {(items) => (items.length === 0 ? <p>{leeg}</p> : children(items))}
      </QueryView>
    </Section>
  );
}
