import type { ReactNode } from 'react';

interface Props {
  /** Says what the table holds; read out first, visible unless a heading above says the same. */
  caption: string;
  captionHidden?: boolean;
  children: ReactNode;
  /** Rows become cards on a narrow screen; cells then name their column by `data-label`. */
  stacked?: boolean;
  compact?: boolean;
}

export function Table({ caption, captionHidden, children, stacked, compact }: Props) {
  const classes = ['utrecht-table', 'table'];
  if (stacked) classes.push('table--stacked');
  if (compact) classes.push('table--compact');
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls sideways must be reachable by keyboard
    <section className="table-scroll" aria-label={caption} tabIndex={0}>
      <table className={classes.join(' ')}>
        <caption className={captionHidden ? 'visually-hidden' : 'utrecht-table__caption'}>{caption}</caption>
        {children}
      </table>
    </section>
  );
}
