/** States of an application, by their names between host and page. Source: product.md section 5; `prepared` is ours. */
export const APPLICATION_STATES = [
  'prepared',
  'under-review',
  'returned',
  'rejected',
  'awaiting-payment',
  'active',
] as const;
export type ApplicationState = (typeof APPLICATION_STATES)[number];

/** What the buyer says of themselves; '' where an optional field is left empty. */
export interface Applicant {
  readonly company: string;
  /** 统一社会信用代码, 18 characters; optional. */
  readonly creditCode: string;
  readonly contactName: string;
  /** Mainland: 11 digits; elsewhere with + and the country's code. */
  readonly mobile: string;
  readonly email: string;
  /** Name of the company in WeCom; optional. */
  readonly wecomName: string;
  readonly industry: string;
  readonly remarks: string;
}

/** An application as it goes to the host page, or into a file where there is none. Version 1. */
export interface ApplicationMessage {
  readonly version: 1;
  readonly id: string;
  /** 申请编号, as the buyer sees it. */
  readonly number: string;
  /** ISO date in China. */
  readonly madeOn: string;
  /** Link of the selection, from `#/` on, with price book and total. */
  readonly link: string;
  readonly bookId: string;
  /** Yuan with two decimals. The vendor computes it again: it is no offer. */
  readonly totalYuan: string;
  /** Items without a list price that were asked for, by their link names. */
  readonly priceOnRequest: readonly string[];
  readonly applicant: Applicant;
}

export interface ApplicationStateChange {
  readonly id: string;
  readonly state: ApplicationState;
}

/** Every message between host and page bears this version as `ssc`. */
export const PROTOCOL_VERSION = 1;

/** How the host wants the page to look: CSS texts from custom properties of the element, each read strictly. */
export interface HostLook {
  /** `--ssc-brand`: colour of links, chosen things and the main button in the light theme, as `#0052d9`. */
  readonly brand?: string;
  /** `--ssc-brand-dark`: the same in the dark theme. */
  readonly brandDark?: string;
  /** `--ssc-radius`: of corners, as `3px`. */
  readonly radius?: string;
  /** `--ssc-font`: list of font families. */
  readonly font?: string;
}

/** What the host says to the page. */
export type HostMessage = { readonly ssc: typeof PROTOCOL_VERSION } & (
  | {
      /** The first message, answered by `ready` where the host is allowed; said again where the look changes. */
      readonly type: 'connect';
      /** The host gives the frame the height that the page asks for: the page then never scrolls by itself. */
      readonly followsHeight: boolean;
      readonly look: HostLook;
    }
  /** Fields by their link names, with `mode`, `lang` and `theme`; null returns one to its default. */
  | { readonly type: 'set'; readonly values: Readonly<Record<string, string | null>> }
  /** The selection of a link from `#/` on, in place of the one on screen. */
  | { readonly type: 'open'; readonly link: string }
  /** Which part of the frame the visitor sees: CSS pixels from the frame's upper edge. */
  | { readonly type: 'viewport'; readonly top: number; readonly height: number }
  | ({ readonly type: 'application-state' } & ApplicationStateChange)
  /** Whether the host took an application over. */
  | { readonly type: 'application-answer'; readonly id: string; readonly taken: boolean }
);

/** Why the page, or the element around it, can't do what was asked. */
export const EMBED_ERRORS = [
  /** The page's `hosts` setting does not name the host: it gets a height, and nothing else. */
  'host-not-allowed',
  /** Host and page speak different versions. */
  'unsupported-version',
  'broken-settings',
  'broken-price-book',
  /** The selection on screen has no total; `names` are the fields to mend. */
  'invalid-selection',
  /** `names` are no names of this page or mode; they were left out. */
  'unknown-names',
  /** `names` have values that can't be theirs; they were left out. */
  'wrong-values',
  /** `names` of the look were refused; `message` says why, with the contrast where that is too low. */
  'refused-look',
  /** From the element: the page did not answer. */
  'not-loaded',
] as const;
export type EmbedErrorCode = (typeof EMBED_ERRORS)[number];

export interface EmbedError {
  readonly code: EmbedErrorCode;
  /** In English, for the console. */
  readonly message: string;
  readonly names: readonly string[];
}

/** A quote as `quote.schema.json` describes it. */
export type QuoteJson = Readonly<Record<string, unknown>>;

/**
 * What the page says to the host. `hello` says that there is a page that can be connected to: the only message that
 * goes to whoever is there.
 */
export type PageMessage = {
  readonly ssc: typeof PROTOCOL_VERSION;
} & (
  | { readonly type: 'hello' }
  /** Connected. `link` is the one of what is on screen. */
  | { readonly type: 'ready'; readonly link: string; readonly language: string; readonly bookId: string }
  /** The height that the content needs, in whole CSS pixels. */
  | { readonly type: 'height'; readonly height: number }
  /** Null while the selection has no total. */
  | { readonly type: 'quote'; readonly quote: QuoteJson | null }
  | { readonly type: 'apply'; readonly application: ApplicationMessage }
  | ({ readonly type: 'error' } & EmbedError)
);

/**
 * The page around this one, as far as it takes part. Everything is optional: a page that stands alone has
 * `NO_HOST`, and then nothing is ever called submitted.
 */
export interface Host {
  /** Takes a confirmed application over. Rejects where the host refuses it, with `HostSilence` where it does not answer. */
  readonly apply?: (application: ApplicationMessage) => Promise<void>;
}

export const NO_HOST: Host = {};
