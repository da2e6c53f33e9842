export interface SegmentedControlProps<Value extends string> {
  /** Groups the radios; one of its kind in the page. */
  readonly name: string;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  /** `undefined` where none is chosen. */
  readonly value: Value | undefined;
  readonly onChange: (value: Value) => void;
  readonly describedBy?: string | undefined;
  readonly invalid?: boolean;
}

/** Native radios that look like a row of buttons. Stands in a fieldset, whose legend names it. */
export function SegmentedControl<Value extends string>(props: SegmentedControlProps<Value>) {
  return (
    <div className="segmented">
      {props.options.map(({ value, label }) => (
        <label key={value}>
          <input
            type="radio"
            name={props.name}
            value={value}
            checked={value === props.value}
            aria-invalid={props.invalid || undefined}
            aria-describedby={props.describedBy}
            onChange={() => props.onChange(value)}
          />
          <span>{label}</span>
        </label>
      ))}
    </div>
  );
}
