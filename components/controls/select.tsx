import { useId } from 'preact/hooks';

interface SelectProps<Value extends string> {
  label: string;
  /** The label is for screen readers alone: what stands around says it to the eye. */
  labelHidden?: boolean;
  value: Value;
  options: Readonly<Record<Value, string>>;
  onChange: (value: Value) => void;
}

/** One of several, where room is dear. */
export function Select<Value extends string>(props: SelectProps<Value>) {
  const { label, labelHidden = false, value, options, onChange } = props;
  const id = useId();
  return (
    <div class="select">
      <label for={id} class={labelHidden ? 'unseen' : undefined}>
        {label}
      </label>
      <select id={id} value={value} onChange={({ currentTarget }) => onChange(currentTarget.value as Value)}>
        {(Object.entries(options) as [Value, string][]).map(([option, text]) => (
          <option key={option} value={option}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}
