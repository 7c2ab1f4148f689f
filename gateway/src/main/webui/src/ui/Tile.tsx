import { Link } from 'react-router';

/** A figure that leads to exactly what it counts. */
export function Tile({ to, label, value }: { to: string; label: string; value: string }) {
  return (
    <Link to={to} className="tile">
      <span className="tile__number">{value}</span> {label}
    </Link>
  );
}
