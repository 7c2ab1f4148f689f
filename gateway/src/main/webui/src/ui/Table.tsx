import { type ReactNode, useRef } from 'react';
import { useScrolls } from './useScrolls';

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
  const box = useRef<HTMLDivElement>(null);
  const scrolls = useScrolls(box);
  const classes = ['utrecht-table', 'table'];
  if (stacked) classes.push('table--stacked');
  if (compact) classes.push('table--compact');
  const reachable = scrolls ? { role: 'group', 'aria-label': caption, tabIndex: 0 } : {};
  return (
    <div className="table-scroll" ref={box} {...reachable}>
      <table className={classes.join(' ')}>
        <caption className={captionHidden ? 'visually-hidden' : 'utrecht-table__caption'}>{caption}</caption>
        {children}
      </table>
    </div>
  );
}
