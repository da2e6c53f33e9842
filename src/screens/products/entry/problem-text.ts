import type { ContractIssue } from '../../../entry/read-contract-history';
import { problemSentence } from '../../../i18n/wording/field-wording';
import type { Messages } from '../../../i18n/zh-cn';
import type { ProductsMessages } from '../../../i18n/zh-cn-products';

/** The one sentence about what is wrong with a contract's field. */
export function contractProblemText(
  problem: ContractIssue['problem'],
  label: string,
  messages: Messages,
  products: ProductsMessages,
): string {
  switch (problem.tag) {
    case 'out-of-order':
      return products.outOfOrder(label, problem.day, problem.previous);
    case 'nothing-added':
      return products.nothingAdded;
    default:
      return problemSentence(problem, label, messages);
  }
}
