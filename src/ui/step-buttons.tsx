export interface StepButtonsProps {
  readonly decreaseLabel: string;
  readonly increaseLabel: string;
  readonly canDecrease: boolean;
  readonly canIncrease: boolean;
  readonly onStep: (steps: number) => void;
}

/** − and +. At a limit they stay in the tab order, so that the focus is not lost under the finger. */
export function StepButtons({
  decreaseLabel,
  increaseLabel,
  canDecrease,
  canIncrease,
  onStep,
}: StepButtonsProps) {
  return (
    <span className="step-buttons">
      <button
        type="button"
        aria-label={decreaseLabel}
        aria-disabled={!canDecrease || undefined}
        onClick={() => onStep(-1)}
      >
        <span aria-hidden="true">−</span>
      </button>
      <button
        type="button"
        aria-label={increaseLabel}
        aria-disabled={!canIncrease || undefined}
        onClick={() => onStep(1)}
      >
        <span aria-hidden="true">+</span>
      </button>
    </span>
  );
}
