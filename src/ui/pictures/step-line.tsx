import { Fragment } from 'react';
import { type ChartStep, height } from './chart-geometry';
import { percent } from './percent';

export interface StepLineProps {
  readonly steps: readonly ChartStep[];
  /** The y of value 0, in px. */
  readonly baseline: number;
}

/** The fee: an area under each step, and over the areas one line of steps, the chosen one the heavier. */
export function StepLine({ steps, baseline }: StepLineProps) {
  const y = ({ value }: ChartStep) => baseline - height(value);
  return (
    <>
      {steps.map((step) => (
        <rect
          key={step.id}
          className={`step-area step-area-${step.kind}`}
          x={percent(step.from)}
          y={y(step)}
          width={percent(step.to - step.from)}
          height={height(step.value)}
        />
      ))}
      {steps.map((step, index) => {
        const before = steps[index - 1];
        const from = percent(step.from);
        return (
          <Fragment key={step.id}>
            {before !== undefined && (
              <line className="step-line" x1={from} x2={from} y1={y(before)} y2={y(step)} />
            )}
            <line className="step-line" x1={from} x2={percent(step.to)} y1={y(step)} y2={y(step)} />
          </Fragment>
        );
      })}
      {steps
        .filter(({ kind }) => kind === 'chosen')
        .map((step) => (
          <line
            key={step.id}
            className="step-line step-line-chosen"
            x1={percent(step.from)}
            x2={percent(step.to)}
            y1={y(step)}
            y2={y(step)}
          />
        ))}
    </>
  );
}
