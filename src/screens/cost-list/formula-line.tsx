import { formatFormulaAmount } from '../../i18n/format-money';
import { useBreakdownMessages } from '../../i18n/use-breakdown-messages';
import type { Fen } from '../../pricing/fen';
import { evaluateToText } from '../../pricing/formula/evaluate';
import type { Formula } from '../../pricing/formula/formula';
import { writeFormula, writeSteps } from '../../pricing/formula/write';

/** More digits than any price list needs; a share of days may have no last one. */
const LONGEST_EXACT = /^(\d+\.\d{8})\d+$/;

const inShort = (exact: string): string => exact.replace(LONGEST_EXACT, '$1…');

export interface FormulaLineProps {
  readonly formula: Formula;
  readonly amountFen: Fen;
}

/** A formula with its result, the exact value where rounding changed it, and the steps behind its figures. */
export function FormulaLine({ formula, amountFen }: FormulaLineProps) {
  const breakdown = useBreakdownMessages();
  const exact = formula.kind === 'rounded-to-fen' ? evaluateToText(formula.exact) : undefined;
  const isRounded = exact !== undefined && /\.\d{3}/.test(exact);
  return (
    <>
      <code className="formula">
        {writeFormula(formula)} {isRounded ? '≈' : '='} {formatFormulaAmount(amountFen)}
      </code>
      {isRounded && <span className="about">{breakdown.rounded(inShort(exact))}</span>}
      {writeSteps(formula).map((step) => (
        <code key={step} className="formula step">
          {step}
        </code>
      ))}
    </>
  );
}
