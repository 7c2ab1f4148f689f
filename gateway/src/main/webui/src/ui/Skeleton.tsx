import { useTranslation } from 'react-i18next';

/** Keeps the room that the content will take, so that nothing jumps when it comes. */
export function Skeleton({ lines = 3, tall }: { lines?: number; tall?: boolean }) {
  const { t } = useTranslation();
  return (
    <div className={tall ? 'skeleton skeleton--tall' : 'skeleton'} role="status">
      <span className="visually-hidden">{t('laden')}</span>
      {Array.from({ length: lines }, (_, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines are all alike and never move
        <span key={line} className="skeleton__line" aria-hidden="true" />
      ))}
    </div>
  );
}
