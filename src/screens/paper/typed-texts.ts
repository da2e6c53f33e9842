import { useState } from 'react';
import { useCalculatorStore } from '../../store/calculator-context';
import type { CalculatorStore } from '../../store/calculator-store';

/** Texts of the fields above the sheet. */
export type DetailTexts = Readonly<Record<'customer' | 'name' | 'validUntil', string>>;
export type DetailField = keyof DetailTexts;

/** What was typed above the sheets of a page, until the page is closed. */
interface Memory {
  readonly typed: Map<string, Partial<DetailTexts>>;
  /** Of the sheet before: a quote that was mended and is printed again is for the same one, other work is not. */
  customer: string;
}

const memories = new WeakMap<CalculatorStore, Memory>();

function memoryOf(store: CalculatorStore): Memory {
  const known = memories.get(store);
  if (known !== undefined) return known;
  const memory: Memory = { typed: new Map(), customer: '' };
  memories.set(store, memory);
  store.subscribe(({ beside }, before) => {
    if (beside !== before.beside) memory.customer = '';
  });
  return memory;
}

export interface TypedTexts {
  /** Only the fields that were typed in. */
  readonly typed: Partial<DetailTexts>;
  readonly type: (field: DetailField, text: string) => void;
}

/** Puts texts into the fields of a quote that was opened from a file: they come back with it. */
export function rememberTexts(store: CalculatorStore, link: string, texts: Partial<DetailTexts>): void {
  memoryOf(store).typed.set(link, texts);
}

/** What was typed for the quote of a link, now or earlier in this visit. */
export function useTypedTexts(link: string): TypedTexts {
  const memory = memoryOf(useCalculatorStore());
  const [typed, setTyped] = useState<Partial<DetailTexts>>(
    () => memory.typed.get(link) ?? (memory.customer === '' ? {} : { customer: memory.customer }),
  );
  return {
    typed,
    type: (field, text) => {
      const next = { ...typed, [field]: text };
      setTyped(next);
      memory.typed.set(link, next);
      if (field === 'customer') memory.customer = text;
    },
  };
}

/**
 * The same for a saved quote. `keep` puts a text into the quote and says whether it is good for it; what is
 * not is remembered here.
 */
export function useUnkeptTexts(
  quoteId: string,
  keep: (field: DetailField, text: string) => boolean,
): TypedTexts {
  const { typed: memory } = memoryOf(useCalculatorStore());
  const [typed, setTyped] = useState<Partial<DetailTexts>>(() => memory.get(quoteId) ?? {});
  return {
    typed,
    type: (field, text) => {
      setTyped({ ...typed, [field]: text });
      const { [field]: _, ...others } = memory.get(quoteId) ?? {};
      memory.set(quoteId, keep(field, text) ? others : { ...others, [field]: text });
    },
  };
}
