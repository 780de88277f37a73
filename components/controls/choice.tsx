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
  /** The values are sides of the screen: they stand where they are, whatever the direction of the words. */
  sides?: boolean;
}

/** One of a few. Radio buttons: the arrow keys go from one to the next. */
export function Choice<Value extends string>(props: ChoiceProps<Value>) {
  const { label, hint, value, options, onChange, layout = 'row', sides = false } = props;
  const name = useId();
  return (
    <fieldset class={`choice ${layout}`} aria-describedby={hint ? `${name}-hint` : undefined}>
      <legend>{label}</legend>
      {hint && (
        <p class="hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      <div class="options" dir={sides ? 'ltr' : undefined}>
        {(Object.entries(options) as [Value, string][]).map(([option, text]) => (
          <label key={option}>
            <input
              type="radio"
              name={name}
              value={option}
              checked={option === value}
              onChange={() => onChange(option)}
            />
            <span>
              <bdi>{text}</bdi>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
