import { KnelpuntLink } from './KnelpuntLink';

export function KnelpuntLinks({ ids }: { ids: readonly string[] }) {
  return (
    <ul className="plain-list">
      {ids.map((id) => (
        <li key={id}>
          <KnelpuntLink id={id} />
        </li>
      ))}
    </ul>
  );
}
