/**
 * Types of `<ssc-calculator>`, which `embed.js` defines.
 *
 * Copy this file into your project, or refer to it where it lies beside the page:
 * `/// <reference path="./embed.d.ts" />`. With React 19, take `embed-react.d.ts` too.
 */

/** A field's value. `true` asks for something; `false`, `null` and `undefined` return the field to its default. */
export type SscValue = string | number | bigint | boolean | null | undefined;

export type SscMode = 'new' | 'add' | 'renew' | 'records';
export type SscLanguage = 'zh-CN' | 'en';
export type SscTheme = 'auto' | 'light' | 'dark';

/** Fields by their names in links, as the README lists them. Other price lists have other `pack-…`. */
export interface SscState {
  readonly mode?: SscMode | null | undefined;
  readonly lang?: SscLanguage | null | undefined;
  readonly theme?: SscTheme | null | undefined;
  /** With `mode: 'records'`: which list is open. */
  readonly list?: 'quotes' | 'applications' | 'contracts' | null | undefined;
  /** People, not thousands. */
  readonly employees?: SscValue;
  readonly experts?: SscValue;
  readonly tickets?: SscValue;
  readonly robots?: SscValue;
  readonly knowledge?: SscValue;
  /** Robot sessions wanted in all: the page takes the cheapest packs. */
  readonly sessions?: SscValue;
  readonly industry?: 'hr' | 'university' | null | undefined;
  readonly 'robot-pro'?: SscValue;
  readonly 'cold-start'?: SscValue;
  /** Term bought, 1 to 8 years. */
  readonly years?: SscValue;
  /** Start of the contract, `YYYY-MM-DD`. */
  readonly start?: string | null | undefined;
  /** Years that the contract was bought for so far, 1 to 8. */
  readonly term?: SscValue;
  /** Day of the addition or renewal, `YYYY-MM-DD`. */
  readonly on?: string | null | undefined;
  readonly headcount?: SscValue;
  /** Percent of the list price paid: 85 is 15 % off. */
  readonly discount?: SscValue;
  /** VAT rate in percent. */
  readonly tax?: SscValue;
  readonly book?: string | null | undefined;
  readonly quoted?: SscValue;
  readonly [pack: `pack-${string}`]: SscValue;
}

/** States of an application that the vendor decides on. */
export type SscApplicationState =
  | 'prepared'
  | 'under-review'
  | 'returned'
  | 'rejected'
  | 'awaiting-payment'
  | 'active';

export interface SscReadyDetail {
  readonly version: 1;
  /** Link of what is on screen, from `#/` on. */
  readonly link: string;
  readonly language: string;
  /** Id of the price list. */
  readonly bookId: string;
}

/** One thing bought. Amounts are yuan with two decimals, as texts. */
export interface SscQuoteLine {
  /** By its name in links. */
  readonly id: string;
  /** Name, in the language of the page. */
  readonly item: string;
  readonly quantity: number;
  /** People in full blocks; the quantity otherwise. */
  readonly billedQuantity: number;
  readonly unitPrice: string;
  readonly pricedPer: 'block-year' | 'seat-year' | 'set-year' | 'set' | 'pack';
  /** In words. */
  readonly term: string;
  /** How `amount` was made. */
  readonly formula: string;
  /** Before discount. */
  readonly listAmount: string;
  /** Due. */
  readonly amount: string;
}

/** A quote as `quote.schema.json` describes it. Amounts are yuan with two decimals, as texts. */
export interface SscQuote {
  readonly version: 1;
  readonly kind: 'ssc-quote';
  readonly number: string;
  /** As the buyer calls it; '' where it has no name. */
  readonly name: string;
  readonly customer: string;
  /** ISO date in China. */
  readonly madeOn: string;
  /** The last day on which it is meant to hold. */
  readonly validUntil: string;
  readonly mode: 'new' | 'add' | 'renew';
  /** Fields by their names in links. */
  readonly selection: Readonly<Record<string, string>>;
  /** Id of the price list. */
  readonly book: string;
  readonly currency: 'CNY';
  readonly lines: readonly SscQuoteLine[];
  /** Asked for and not in any total. */
  readonly priceOnRequest: readonly ('robot-pro' | 'cold-start')[];
  readonly totals: {
    readonly base: string;
    readonly 'value-added': string;
    /** Before discount. */
    readonly listTotal: string;
    /** The buyer's own figure, where one applies. */
    readonly discountPercent?: string;
    /** Due. */
    readonly total: string;
    readonly tax?: { readonly ratePercent: string; readonly net: string; readonly amount: string };
  };
  /** Opens the page with this selection. */
  readonly link: string;
}

export interface SscQuoteDetail {
  readonly version: 1;
  readonly quote: SscQuote;
}

/** What the buyer says of themselves; '' where an optional field is left empty. */
export interface SscApplicant {
  readonly company: string;
  readonly creditCode: string;
  readonly contactName: string;
  readonly mobile: string;
  readonly email: string;
  readonly wecomName: string;
  readonly industry: string;
  readonly remarks: string;
}

/** What the buyer confirmed. Its total is no offer: compute it again. */
export interface SscApplication {
  readonly version: 1;
  readonly id: string;
  /** 申请编号, as the buyer sees it. */
  readonly number: string;
  /** ISO date in China. */
  readonly madeOn: string;
  readonly link: string;
  readonly bookId: string;
  /** Yuan with two decimals. */
  readonly totalYuan: string;
  readonly priceOnRequest: readonly string[];
  readonly applicant: SscApplicant;
}

export interface SscApplyDetail {
  readonly version: 1;
  readonly application: SscApplication;
}

export type SscErrorCode =
  | 'host-not-allowed'
  | 'unsupported-version'
  | 'broken-settings'
  | 'broken-price-book'
  | 'invalid-selection'
  | 'unknown-names'
  | 'wrong-values'
  | 'refused-look'
  | 'not-loaded';

export interface SscErrorDetail {
  readonly version: 1;
  readonly code: SscErrorCode;
  /** In English, for the console. */
  readonly message: string;
  readonly names: readonly string[];
}

/** All of them bubble, out of shadow trees too. */
export interface SscEventMap {
  /** The page is there and takes what it is told. */
  'ssc-ready': CustomEvent<SscReadyDetail>;
  /** Each new valid quote. */
  'ssc-quote': CustomEvent<SscQuoteDetail>;
  /** The buyer confirmed an application. `preventDefault()` says that you take it over. */
  'ssc-apply': CustomEvent<SscApplyDetail>;
  'ssc-error': CustomEvent<SscErrorDetail>;
}

export interface SscCalculatorElement extends HTMLElement {
  /** The last valid quote; null before the first one, and while the selection on screen has no total. */
  getQuote(): SscQuote | null;
  /**
   * Changes what it names and leaves the rest. Kept until the page is ready, then sent; calls within one animation
   * frame become one message. Names and values that can't be are left out, and `ssc-error` names them.
   */
  setState(values: SscState): void;
  /** Returns to the selection that the attributes say. */
  reset(): void;
  /** Tells the buyer what the vendor decided on an application, by the id that `ssc-apply` gave. */
  setApplicationState(id: string, state: SscApplicationState): void;
}

declare global {
  interface HTMLElementTagNameMap {
    'ssc-calculator': SscCalculatorElement;
  }
  /** Known on every element, the document and the window: the events bubble. */
  interface GlobalEventHandlersEventMap extends SscEventMap {}
}
