import { useId } from 'preact/hooks';

interface RangeProps {
  label: string;
  value: number;
  least: number;
  most: number;
  step: number;
  /** The value as it is read: with its unit, in the language's digits. */
  print: (value: number) => string;
  onChange: (value: number) => void;
}

/** A number from one to another. */
export function Range({ label, value, least, most, step, print, onChange }: RangeProps) {
  const id = useId();
  return (
    <div class="range">
      <label for={id}>{label}</label>
      <output for={id}>{print(value)}</output>
      <input
        type="range"
        id={id}
        min={least}
        max={most}
        step={step}
        value={value}
        aria-valuetext={print(value)}
        onChange={({ currentTarget }) => onChange(currentTarget.valueAsNumber)}
      />
    </div>
  );
}
