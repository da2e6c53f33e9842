import { useRef } from 'react';
import { defaultQuantityText } from '../../entry/default-text';
import { cutFieldText, type FieldTexts } from '../../entry/field-names';
import type { FieldProblem } from '../../entry/field-problem';
import { hasPacksByHand } from '../../entry/field-reader';
import type { Mode } from '../../entry/modes';
import { packNames } from '../../entry/not-offered';
import { readQuantity } from '../../entry/read-quantity';
import { stepQuantity } from '../../entry/step-quantity';
import { groupDigits } from '../../i18n/group-digits';
import { type QuantityName, quantityLimits } from '../../pricing/limits';
import { isPackId, type PriceBook } from '../../pricing/price-book/price-book';
import { useBook, useCalculator, useCalculatorStore, useMode, useText } from '../../store/calculator-context';
import type { FieldChanges } from '../../store/calculator-store';
import { useFollowing } from '../../store/use-following';
import { shownPacks, useShownPack } from './shown-packs';

export interface QuantityEntry {
  readonly text: string;
  readonly restingText: string;
  /** What is wrong with the text, and which steps it has: said once the text itself is painted. */
  readonly problem: FieldProblem | undefined;
  readonly canDecrease: boolean;
  readonly canIncrease: boolean;
  readonly onType: (text: string) => void;
  readonly onStep: (steps: number) => void;
  readonly onLeave: () => void;
  readonly onMend: () => void;
}

/** One quantity's field: what stands in it, whether it is good, and what typing and stepping do. */
export function useQuantityEntry(name: QuantityName): QuantityEntry {
  const book = useBook();
  const mode = useMode();
  const typedText = useText(name);
  const shownPack = useShownPack(name);
  const store = useCalculatorStore();
  const type = useCalculator((state) => state.type);
  const settle = useCalculator((state) => state.settle);
  const limits = quantityLimits(name, mode, book);

  const isOptional = name === 'sessions';
  const text = typedText ?? shownPack ?? (isOptional ? '' : defaultQuantityText(name, mode, book));
  const reading = readQuantity(text, limits);
  const stepped = (from: string, steps: number) =>
    stepQuantity(isOptional && from === '' ? '0' : from, limits, steps);
  const followed = useFollowing(text);
  const said = readQuantity(followed, limits);
  const isLeftOut = isOptional && followed === '';
  const problem = said.ok || isLeftOut ? undefined : said.problem;

  const textsNow = () => store.getState().draft.texts[mode];
  const lastDemand = useRef<{ readonly text: string; readonly packsBefore: FieldChanges }>(undefined);

  const write = (next: string) => {
    const typed = cutFieldText(next);
    const texts = textsNow();
    if (isOptional) {
      const { text: demand, packsBefore } = lastDemand.current ?? {};
      // A demand that was not typed here, as one of a link, replaced no packs.
      const replaced =
        texts.sessions !== undefined && texts.sessions === demand ? packsBefore : packTexts(texts);
      if (typed === '') {
        // The demand is taken back: the packs that it replaced are there again.
        type(name, undefined, replaced);
        return;
      }
      lastDemand.current = { text: typed, packsBefore: replaced ?? {} };
    }
    type(name, typed, changesAlongside(name, texts, mode, book));
  };
  return {
    text,
    restingText: reading.ok ? groupDigits(reading.value) : text,
    problem,
    canDecrease: stepped(followed, -1) !== undefined,
    canIncrease: stepped(followed, 1) !== undefined,
    onType: write,
    onStep: (steps) => {
      // Of the store: a press may come before the one before it is rendered.
      const next = stepped(textsNow()[name] ?? (isOptional ? '' : text), steps);
      if (next !== undefined) write(next);
    },
    onLeave: settle,
    onMend: () => {
      if (problem !== undefined) write(problem.mend);
      settle();
    },
  };
}

/** A demand puts the page in charge of the packs; a pack set by hand ends the demand and keeps the others. */
function changesAlongside(
  name: QuantityName,
  texts: FieldTexts,
  mode: Mode,
  book: PriceBook,
): FieldChanges | undefined {
  if (name === 'sessions') return Object.fromEntries(packNames(texts).map((id) => [id, undefined]));
  if (!isPackId(name) || hasPacksByHand(texts, book)) return undefined;
  const shown = shownPacks(texts, mode, book);
  return {
    ...Object.fromEntries(book.sessionPacks.map(({ id }) => [id, String(shown[id] ?? 0)])),
    sessions: undefined,
  };
}

const packTexts = (texts: FieldTexts): FieldChanges =>
  Object.fromEntries(packNames(texts).map((id) => [id, texts[id]]));
