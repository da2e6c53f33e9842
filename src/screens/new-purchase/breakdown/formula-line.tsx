import { formatFormulaAmount } from '../../../i18n/format-money';
import { useBreakdownMessages } from '../../../i18n/use-breakdown-messages';
import type { Fen } from '../../../pricing/fen';
import type { Formula } from '../../../pricing/formula/formula';
import { writeFormula, writeSteps } from '../../../pricing/formula/write';

export interface FormulaLineProps {
  readonly formula: Formula;
  readonly amountFen: Fen;
}

/** A formula with its result, and under it the steps behind figures that it only shows as results. */
export function FormulaLine({ formula, amountFen }: FormulaLineProps) {
  const breakdown = useBreakdownMessages();
  return (
    <>
      <code className="formula">
        {writeFormula(formula)} = {formatFormulaAmount(amountFen)}
      </code>
      {formula.kind === 'rounded-to-fen' && <span className="about">{breakdown.rounded}</span>}
      {writeSteps(formula).map((step) => (
        <code key={step} className="formula step">
          {step}
        </code>
      ))}
    </>
  );
}
