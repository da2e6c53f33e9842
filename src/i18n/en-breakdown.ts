import type { FormulaUnit } from '../pricing/formula/formula';
import type { NotOfferedName } from '../pricing/selection';
import { groupDigits } from './group-digits';
import type { BreakdownMessages } from './zh-cn-breakdown';

const unitNames: Readonly<Record<FormulaUnit, string>> = {
  people: 'people',
  'people-per-block': 'people a block',
  seats: 'seats',
  sets: 'sets',
  packs: 'packs',
  years: 'years',
  'years-left': 'years',
  'months-left': 'months',
  days: 'days',
  times: '',
  'years-at-most': 'years',
  'yuan-per-block-year': 'yuan a block and year',
  'yuan-per-seat-year': 'yuan a seat and year',
  'yuan-per-set-year': 'yuan a set and year',
  'yuan-per-block-month': 'yuan a block and month',
  'yuan-per-seat-month': 'yuan a seat and month',
  'yuan-per-set-month': 'yuan a set and month',
  'yuan-per-set': 'yuan a set',
  'yuan-per-pack': 'yuan a pack',
  yuan: 'yuan',
};

const singular = (unit: string) =>
  unit.replace(/^people/, 'person').replace(/^(seat|set|pack|year|month|day)s/, '$1');

function notOffered(id: NotOfferedName, count: string): string {
  switch (id) {
    case 'robot-pro':
      return 'This list does not have the professional robot: the item asked for is left out.';
    case 'cold-start':
      return 'This list does not have the knowledge base cold-start service: the item asked for is left out.';
    case 'sessions':
      return `This list has no session packs: the ${count} sessions needed are not in the total.`;
    default:
      return `This list does not have the pack ${id}: the ${count} chosen are not in the total.`;
  }
}

export const enBreakdown: BreakdownMessages = {
  costList: 'Cost list',
  costListWaits: 'Once the fields above are fixed, every line and its formula show here.',
  costListAbout: 'Open a row to see its formula and the rule behind it',
  columns: { item: 'Item', unitPrice: 'Unit price', quantity: 'Quantity', term: 'Term', amount: 'Amount' },
  once: 'Once',
  timeLeft: (years, months) =>
    [
      years > 0 ? (years === 1 ? '1 year' : `${years} years`) : '',
      months > 0 ? (months === 1 ? '1 month' : `${months} months`) : '',
    ]
      .filter(Boolean)
      .join(' + '),
  wholeYearPart: 'Whole years',
  partYearPart: 'Part year',
  capSaved: 'Saved by the cap',
  atListPrice: (part) => `${part} (list price)`,
  billedAs: (billed) => `billed as ${billed}`,
  subtotal: (group) => `${group}, subtotal`,
  total: 'Total',
  listTotal: 'List total',
  explain: (item) => `Formula and rule of ${item}`,
  formula: 'Formula',
  spoken: 'In words',
  equals: ', makes ',
  clause: 'Rule',
  source: 'Source',
  rounded: (exact) => `exactly ${exact}, rounded half up to 0.01`,
  wholeFormula: 'The whole total in one formula',
  wholeFormulaByLine: 'The whole total: discounted lines, each rounded to 0.01, added up',
  assumptions: 'Assumptions and notes',
  onRequest: 'On request',
  notInTotal: 'Not in the total; quoted by sales',
  noRefund: 'Purchases are not refundable under the purchase guide.',
  estimate: 'An estimate at list prices; the signed order decides.',
  bookId: (id) => `Price list ${id}`,
  selfCheck: 'Check this calculator',
  selfCheckAbout: 'Your browser computes the vendor’s examples and all our cases anew',
  selfCheckFailed: 'The check could not be loaded; nothing on the page is affected.',
  composition: 'What the total is made of',
  compositionAbout: 'Each item’s share of the total, rounded one by one to 0.1%',
  share: 'Share',
  glance: (minimum, maximum) => `${minimum} to ${maximum} years at a glance`,
  perYear: 'Approx. per year',
  perEmployeeMonth: 'Approx. per employee and month',
  currentTerm: 'Chosen',
  chooseTerm: (years) => `Choose ${years === 1 ? '1 year' : `${years} years`}`,
  glanceOneOff: (amount) =>
    `Longer terms earn no discount; the one-off ${amount} is spread over more years, so each year costs a little less.`,
  glanceFlat: 'Longer terms earn no discount; with nothing paid once, every year costs the same.',
  glanceDiscounted: 'Every term has the discount that you entered.',
  industry: 'Industry',
  words: {
    number: ({ value, unit }) =>
      `${groupDigits(value)} ${value === '1' ? singular(unitNames[unit]) : unitNames[unit]}`.trim(),
    percent: (value) => `${value} percent`,
    startedBlocks: (counted, billed) => `${billed} (${counted} filled up to whole blocks)`,
    workedOut: (result, from) => `${result} (${from})`,
    plus: ', plus ',
    times: ', times ',
    over: ', divided by ',
    together: (sum) => `(${sum}) together`,
    theLesserOf: (choices) => `the lesser of ${choices.join(' and ')}`,
    roundedToFen: (exact) => `${exact}, rounded half up to 0.01`,
  },
  clauses: {
    'annual-per-block': ({ blockSize, minimum }) =>
      `Paid by the year for each started block of ${groupDigits(blockSize)} people in the WeCom address book, from ${groupDigits(minimum)} people`,
    'annual-per-unit': ({ minimum }) => `Paid by the year for each seat, from ${minimum} seats`,
    'annual-with-sessions': ({ minimum, sessionsPerSet }) =>
      `Paid by the year for each set, at least ${minimum}; ${groupDigits(sessionsPerSet)} robot sessions are given with each`,
    'one-off-set': () => 'Paid once, whatever the term',
    'prepaid-sessions': ({ sessionsPerPack }) =>
      `${groupDigits(sessionsPerPack)} sessions prepaid and drawn down by use; paid once`,
    'for-the-time-left': ({ partYearDivisor, partYearCapInYears }) =>
      `Ends with the contract and is paid for the time left: whole years at the annual price, each month beyond them at 1/${partYearDivisor} of it, ${partYearCapInYears === 1 ? 'one year' : `${partYearCapInYears} years`} at most`,
  },
  assumptionTexts: {
    'not-offered': ({ id, quantity }) => notOffered(id, groupDigits(quantity)),
    'started-blocks': ({ people, billed, blockSize }) =>
      `The list sells blocks of ${groupDigits(blockSize)} people and does not cover part blocks; we bill started blocks: ${groupDigits(people)} people as ${groupDigits(billed)}.`,
    'sessions-once-per-robot': ({ sessionsPerSet }) =>
      `The list does not say how often sessions are given; we count ${groupDigits(sessionsPerSet)} once for each robot set, whatever the term.`,
    'buyers-discount': ({ discountPercent }) =>
      `The list has no discount; ${discountPercent}% is your own figure, applied to each line and rounded half up to 0.01.`,
    'tax-not-stated': () =>
      'The list does not say whether VAT is included; none is added or split unless you enter a rate.',
    'buyers-tax-rate': ({ ratePercent }) =>
      `The list does not say whether VAT is included; the total is read as including it and split at your ${ratePercent}%.`,
    'expiry-without-service': ({ expiry }, date) =>
      `Expires on ${date(expiry)}, the first day without service; renew before it to go on.`,
    'clamped-to-month-end': ({ start, expiry }, date) =>
      `The start is ${date(start)}; the month of expiry has no such day, so its last day counts: ${date(expiry)}.`,
    'started-month': ({ on, countedFrom }, date) =>
      `The guide does not cover part months; a started month counts whole: the contract month of ${date(on)} began on ${date(countedFrom)}.`,
    'clamped-month': ({ start, countedFrom }, date) =>
      `The start is ${date(start)}; that month has no such day, so the contract month begins on ${date(countedFrom)}.`,
    'no-minimum-when-adding': () =>
      'The guide sets no minimum for additions; one unit is enough here, people come in blocks.',
    'one-off-in-full': () => 'One-off items cost their full price in mid-contract too.',
    'renewed-at-list-price': ({ effectiveDate }) =>
      `The guide has no renewal prices; the list of ${effectiveDate} applies.`,
    'term-from-old-expiry': ({ expiry, newExpiry }, date) =>
      `The new term counts from the old expiry, ${date(expiry)}, to ${date(newExpiry)}, whenever it is paid.`,
    'reclaim-date': ({ reclaim, graceMonths }, date) =>
      `Everything is reclaimed on ${date(reclaim)}, ${graceMonths} months after expiry, on the month’s last day where it has no such day; the day before is the last to renew on, and nothing can be recovered after it.`,
  },
};
