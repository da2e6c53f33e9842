import { evaluate } from './evaluate';
import type { Formula, Minimum } from './formula';
import { isLess } from './rational';

/** The choices that people read of: a cap that doesn't bite is none of them. */
export function choicesShown({ choices, capsFirst }: Minimum): readonly Formula[] {
  const [first, ...caps] = choices;
  if (!capsFirst) return choices;
  const counted = evaluate(first);
  return caps.some((cap) => isLess(evaluate(cap), counted)) ? choices : [first];
}
