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

/**
 * The page around this one, as far as it takes part. Everything is optional: a page that stands alone has
 * `NO_HOST`, and then nothing is ever called submitted.
 */
export interface Host {
  /** Takes a confirmed application over. Rejects where the host does not answer or refuses it. */
  readonly apply?: (application: ApplicationMessage) => Promise<void>;
  /** Tells of states that the vendor has decided on, until the function that it returns is called. */
  readonly onApplicationState?: (listener: (change: ApplicationStateChange) => void) => () => void;
  /** The vendor's order page for 立即购买, https only. */
  readonly orderPageAddress?: string;
}

export const NO_HOST: Host = {};
