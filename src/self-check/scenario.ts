import {
  array,
  exactOptional,
  type InferOutput,
  literal,
  minLength,
  nonEmpty,
  number,
  pipe,
  record,
  regex,
  strictObject,
  string,
  union,
} from 'valibot';

/** Folders of `scenarios/`: what is bought, what is refused, and contracts with what was done to them. */
export const SCENARIO_KINDS = ['new', 'add', 'renew', 'refused', 'contracts'] as const;
export type ScenarioKind = (typeof SCENARIO_KINDS)[number];

const text = pipe(string(), nonEmpty());
const isoDay = pipe(string(), regex(/^\d{4}-\d{2}-\d{2}$/));
const someTexts = pipe(array(text), minLength(1));

/** What every scenario says. Its figures were worked out by hand from the price list, never by this project's code. */
const said = { title: text, titleEn: text, source: text };

const input = {
  ...said,
  /** Its place among the examples that the vendor's guide itself gives, from 1. */
  published: exactOptional(number()),
  link: text,
  fields: record(string(), string()),
  /** Where it matters. */
  today: exactOptional(isoDay),
  /** The id of its price list, where that is not the published one. */
  book: exactOptional(text),
};

/** A selection with every figure that its quote has, by public names and in the exact form of `value` and `datetime`. */
export const pricedScenario = strictObject({
  ...input,
  figures: record(string(), text),
  formula: text,
  steps: exactOptional(someTexts),
  notInTotal: exactOptional(someTexts),
});

/** A selection that has no price: every field that has to be mended first, and the text that one click puts there. */
export const refusedScenario = strictObject({
  ...input,
  refused: pipe(array(strictObject({ field: text, tag: text, mend: string() })), minLength(1)),
});

const quantities = strictObject({
  employees: number(),
  experts: number(),
  tickets: number(),
  robots: number(),
  knowledge: number(),
  sessionsInPacks: number(),
});

const contract = strictObject({
  start: isoDay,
  years: number(),
  quantities,
  changes: array(
    union([
      strictObject({ kind: literal('addition'), on: isoDay, added: quantities }),
      strictObject({ kind: literal('renewal'), on: isoDay, years: number(), renewed: quantities }),
    ]),
  ),
});

const contractDay = strictObject({
  day: isoDay,
  termYears: number(),
  expiry: isoDay,
  reclaim: isoDay,
  state: text,
  quantities,
  sessionsGiven: number(),
  deadline: exactOptional(strictObject({ tag: text, date: isoDay, days: number() })),
  renewedAheadFrom: exactOptional(isoDay),
});

/** A contract and how it stands on some days. */
export const contractScenario = strictObject({
  ...said,
  contract,
  days: pipe(array(contractDay), minLength(1)),
});

/** Contracts that can't have been so, each with everything that is wrong with it. */
export const impossibleScenario = strictObject({
  ...said,
  contracts: pipe(
    array(
      strictObject({
        contract,
        problems: pipe(array(record(string(), union([string(), number()]))), minLength(1)),
      }),
    ),
    minLength(1),
  ),
});

export type PricedScenario = InferOutput<typeof pricedScenario>;
export type RefusedScenario = InferOutput<typeof refusedScenario>;
export type ContractScenario = InferOutput<typeof contractScenario>;
export type ImpossibleScenario = InferOutput<typeof impossibleScenario>;
export type WrittenContract = InferOutput<typeof contract>;
export type WrittenContractDay = InferOutput<typeof contractDay>;

export type ScenarioContent = PricedScenario | RefusedScenario | ContractScenario | ImpossibleScenario;

/** A scenario as its file says it. */
export interface Scenario {
  /** Folder and name of its file: "new/minimum-default". */
  readonly id: string;
  readonly kind: ScenarioKind;
  readonly content: ScenarioContent;
}
