import { divideHalfUp, type Fen } from '../fen';
import type { Averages } from './quote';

/** A total by the year, and by the person and month. `years` and `people` are over 0. */
export function averages(totalFen: Fen, years: number, people: number): Averages {
  return {
    perYearFen: divideHalfUp(totalFen, BigInt(years)),
    perEmployeeMonthFen: divideHalfUp(totalFen, BigInt(people) * BigInt(years) * 12n),
  };
}
