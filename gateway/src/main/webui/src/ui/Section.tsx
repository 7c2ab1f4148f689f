import { type ReactNode, useId } from 'react';

interface Props {
  title: string;
  children: ReactNode;
  actions?: ReactNode;
  level?: 2 | 3;
}

export function Section({ title, children, actions, level = 2 }: Props) {
  const id = useId();
  const Heading = `h${level}` as const;
  return (
    <section className="section" aria-labelledby={id}>
      <div className="section__head">
        <Heading className={`nl-heading nl-heading--level-${level + 1}`} id={id}>
          {title}
        </Heading>
        {actions}
      </div>
      {children}
    </section>
  );
}
