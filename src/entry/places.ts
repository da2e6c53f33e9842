/** What the visitor keeps, by its name in links: 报价, 申请记录, 我的产品. The first is the default. */
export const RECORD_LISTS = ['quotes', 'applications', 'contracts'] as const;
export type RecordList = (typeof RECORD_LISTS)[number];

/** The vendor's three steps: 选择套餐信息, 填写基础信息, 确认提交审核. Source: product.md section 5. */
export const APPLICATION_STEPS = [1, 2, 3] as const;
export type ApplicationStep = (typeof APPLICATION_STEPS)[number];

/** Where in the page the visitor is. The selection on screen stays whatever the place. */
export type Place =
  | { readonly tag: 'pricing' }
  | { readonly tag: 'records'; readonly list: RecordList }
  /** Saved quotes side by side, by their ids. */
  | { readonly tag: 'compare'; readonly quoteIds: readonly string[] }
  /** Of the selection on screen, or of an application that was returned and is being mended. */
  | { readonly tag: 'application'; readonly step: ApplicationStep; readonly mending?: string }
  /** The print sheet of the quote on screen, or of a saved one. */
  | { readonly tag: 'paper'; readonly quoteId?: string };

export const PRICING: Place = { tag: 'pricing' };

export const isSamePlace = (a: Place, b: Place): boolean => JSON.stringify(a) === JSON.stringify(b);

/** A place that the browser kept, as a fresh object; `undefined` for anything that this page does not know. */
export function readPlace(kept: unknown): Place | undefined {
  const { tag, list, quoteIds, step, mending, quoteId } = (kept ?? {}) as Readonly<Record<string, unknown>>;
  const known = <Value>(values: readonly Value[], value: unknown) => values.find((each) => each === value);
  switch (tag) {
    case 'pricing':
      return PRICING;
    case 'records': {
      const knownList = known(RECORD_LISTS, list);
      return knownList && { tag, list: knownList };
    }
    case 'compare':
      return Array.isArray(quoteIds) && quoteIds.every((id) => typeof id === 'string')
        ? { tag, quoteIds: [...quoteIds] }
        : undefined;
    case 'application': {
      const knownStep = known(APPLICATION_STEPS, step);
      if (knownStep === undefined) return undefined;
      if (mending === undefined) return { tag, step: knownStep };
      return typeof mending === 'string' ? { tag, step: knownStep, mending } : undefined;
    }
    case 'paper':
      if (quoteId === undefined) return { tag };
      return typeof quoteId === 'string' ? { tag, quoteId } : undefined;
    default:
      return undefined;
  }
}
