import { useBreakdownMessages } from '../../i18n/use-breakdown-messages';
import type { BreakdownMessages } from '../../i18n/zh-cn-breakdown';
import { fenToYuan } from '../../pricing/fen';
import { speakFormula } from '../../pricing/formula/speak';
import type { QuoteLine } from '../../pricing/quote/quote';
import { useBook } from '../../store/calculator-context';
import { FormulaLine } from './formula-line';

/** How a line's amount came about: the formula, the same in words, the rule and where it was published. */
export function LineExplanation({ line }: { readonly line: QuoteLine }) {
  const breakdown = useBreakdownMessages();
  const { sources } = useBook();
  return (
    <dl className="explained">
      <div>
        <dt>{breakdown.formula}</dt>
        <dd>
          <FormulaLine formula={line.formula} amountFen={line.amountFen} />
        </dd>
      </div>
      <div>
        <dt>{breakdown.spoken}</dt>
        <dd>
          {speakFormula(line.formula, breakdown.words)}
          {breakdown.equals}
          {breakdown.words.number({ kind: 'number', value: fenToYuan(line.amountFen), unit: 'yuan' })}
        </dd>
      </div>
      <div>
        <dt>{breakdown.clause}</dt>
        <dd>{clauseText(line, breakdown)}</dd>
      </div>
      <div>
        <dt>{breakdown.source}</dt>
        <dd lang="zh-CN">{sources[line.source]}</dd>
      </div>
    </dl>
  );
}

function clauseText({ clause }: QuoteLine, { clauses }: BreakdownMessages): string {
  // Each pattern takes exactly its own tag's clause; the compiler can't see that the two tags are one.
  const pattern = clauses[clause.tag] as (clause: QuoteLine['clause']) => string;
  return pattern(clause);
}
