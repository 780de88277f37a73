import { useId } from 'preact/hooks';

interface ChoiceProps<Value extends string> {
  label: string;
  hint?: string | undefined;
  /** Null where nothing is chosen. */
  value: Value | null;
  options: Readonly<Record<Value, string>>;
  onChange: (value: Value) => void;
  /** In a row, as a line of buttons; or below each other. */
  layout?: 'row' | 'list';
}

/** One of a few. Radio buttons: the arrow keys go from one to the next. */
export function Choice<Value extends string>(props: ChoiceProps<Value>) {
  const { label, hint, value, options, onChange, layout = 'row' } = props;
  const name = useId();
  return (
    <fieldset class={`choice ${layout}`} aria-describedby={hint ? `${name}-hint` : undefined}>
      <legend>{label}</legend>
      {hint && (
        <p class="hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      <div class="options">
        {(Object.entries(options) as [Value, string][]).map(([option, text]) => (
          <label key={option}>
            <input
              type="radio"
              name={name}
              value={option}
              checked={option === value}
              onChange={() => onChange(option)}
            />
            <span>{text}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
