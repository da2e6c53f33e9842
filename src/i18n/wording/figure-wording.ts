import { type FieldName, isFieldName } from '../../entry/field-names';
import { yuanToFen } from '../../pricing/fen';
import type { PriceBook } from '../../pricing/price-book/price-book';
import { formatAmount } from '../format-money';
import { groupDigits } from '../group-digits';
import type { Messages } from '../zh-cn';
import type { SelfCheckMessages } from '../zh-cn-self-check';
import { fieldWording } from './field-wording';

/** The words that figures are named with; packs by their size in the list that they were priced with. */
export interface FigureWords {
  readonly messages: Messages;
  readonly selfCheck: SelfCheckMessages;
  readonly book: PriceBook;
}

/** What a compared figure is called; one without words keeps its public name. */
export function figureLabel(figure: string, day: string | undefined, words: FigureWords): string {
  const { selfCheck } = words;
  const label = selfCheck.figures[figure] ?? partLabel(figure, words);
  return day === undefined ? label : selfCheck.onDay(day, label);
}

function partLabel(figure: string, words: FigureWords): string {
  const { selfCheck } = words;
  const [kind, part = ''] = figure.split(':');
  switch (kind) {
    case 'line':
    case 'quantity':
      return itemLabel(part, words);
    case 'refused':
      return selfCheck.reasonOf(itemLabel(part, words));
    case 'mend':
      return selfCheck.mendOf(itemLabel(part, words));
    case 'formula':
      return selfCheck.formulaOf(itemLabel(part, words));
    case 'problem': {
      const [contract = '', problem = ''] = part.split('.');
      return selfCheck.problemOf(contract, problem);
    }
    default:
      return figure;
  }
}

function itemLabel(name: string, { messages, selfCheck, book }: FigureWords): string {
  if (name === 'sessionsInPacks') return selfCheck.sessionsInPacks;
  return isFieldName(name) ? fieldWording(name as FieldName, messages, book).label : name;
}

/** A figure's value as the page writes such values: amounts with their sign, counts grouped, tags in words. */
export function valueText(value: string, words: FigureWords): string {
  if (/^-?\d+\.\d{2}$/.test(value)) return formatAmount(yuanToFen(value));
  if (/^\d+$/.test(value)) return groupDigits(value);
  return value
    .split(' · ')
    .map((part) => words.selfCheck.values[part] ?? part)
    .join(' · ');
}
