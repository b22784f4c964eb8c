import { useId } from 'react';

interface SwitchProps {
  readonly label: string;
  readonly more: string;
  readonly isOn: boolean;
  readonly onChange: (on: boolean) => void;
}

/** Something that is on or off. */
export function Switch({ label, more, isOn, onChange }: SwitchProps) {
  const id = useId();
  return (
    <div className="switch">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="checkbox"
        role="switch"
        aria-describedby={`${id}-more`}
        aria-checked={isOn}
        checked={isOn}
        onChange={(event) => onChange(event.target.checked)}
      />
      <p id={`${id}-more`} className="hint">
        {more}
      </p>
    </div>
  );
}
