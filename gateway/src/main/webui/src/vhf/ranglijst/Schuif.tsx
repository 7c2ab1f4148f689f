import { useId } from 'react';
import { number } from '../../i18n/format';

/** Three times as heavily as usual, unless the scenario weighs heavier. */
const RUIM = 3;

interface Props {
  naam: string;
  /** Read out instead of the bare name. */
  label: string;
  gewicht: number;
  bijschrift?: string;
  onChange: (gewicht: number) => void;
}

export function Schuif({ naam, label, gewicht, bijschrift, onChange }: Props) {
  const id = useId();
  return (
    <div className="schuif">
      <label htmlFor={id} className="schuif__naam">
        <span className="visually-hidden">{label}</span>
        <span aria-hidden="true">{naam}</span>
        {bijschrift && <span className="quiet"> {bijschrift}</span>}
      </label>
      <output htmlFor={id} className="schuif__waarde">
        {number(gewicht)}
      </output>
      <input
        id={id}
        type="range"
        min={0}
        max={Math.max(RUIM, gewicht)}
        step={0.25}
        value={gewicht}
        aria-valuetext={number(gewicht)}
        onChange={(event) => onChange(Number(event.target.value))}
      />
    </div>
  );
}
