import { groupDigits } from './format-count';
import type { Messages } from './zh-cn';

const singular = (unit: string) => (unit === 'people' ? 'person' : unit.replace(/s$/, ''));

/** English, complete: the type is the Chinese catalogue's. */
export const en: Messages = {
  page: {
    product: 'Enterprise Shared Service Centre, Professional',
    title: 'Pricing calculator',
    listOf: (date) => `List of ${date}`,
    modeSwitch: 'What to price',
    modes: { new: 'New purchase' },
    themeSwitch: 'Appearance',
    themes: { auto: 'System', light: 'Light', dark: 'Dark' },
    otherLanguage: '中文',
    undo: 'Undo',
    redo: 'Redo',
    reset: 'Reset',
    loading: 'Opening…',
    brokenBook: 'The price list could not be read, so no prices are shown. Please try later, or call',
    brokenPage: 'Something went wrong on this page. What you entered is saved; reload to go on.',
    reload: 'Reload',
  },
  form: {
    base: 'Base services',
    subtotal: 'Subtotal',
    baseNote: 'Employees, experts, tickets and the enterprise robot are required, paid by the year',
    valueAdded: 'Value-added services',
    valueAddedNote: 'Optional, paid once',
    term: 'Term',
    more: 'Contract and tax',
    moreNote: 'Optional, list prices stay as they are',
    decrease: (field) => `Decrease ${field}`,
    increase: (field) => `Increase ${field}`,
    optional: 'Optional',
    mendTo: (value: string) => `Use ${value}`,
    clear: 'Clear',
    years: (years) => (years === 1 ? '1 year' : `${years} years`),
  },
  fields: {
    employees: {
      label: 'Employees',
      unit: 'people',
      about:
        'Headcount of the WeCom address book; accounts with only employee rights may start a consultation',
    },
    experts: {
      label: 'Expert seats',
      unit: 'seats',
      about: 'Experts answer employees by instant message on every channel',
    },
    tickets: {
      label: 'Ticket seats',
      unit: 'seats',
      about: 'SSC Professional tickets: experts raise them, second and third line move them on',
    },
    robots: {
      label: 'Enterprise robot',
      unit: 'sets',
      about: 'Task-type Q&A: takes key facts over APIs, asks back, drives the conversation',
    },
    industry: { label: 'Industry', unit: '', about: 'What the robot is for; no influence on the price' },
    'robot-pro': { label: 'Professional robot', unit: '', about: 'No published price; quoted by sales' },
    knowledge: {
      label: 'Industry knowledge cloud',
      unit: 'sets',
      about: 'A knowledge base for HR and university scenarios',
    },
    'cold-start': {
      label: 'Knowledge base cold-start service',
      unit: '',
      about:
        'Specialists sort, build and configure the knowledge base; quoted per person-day by an architect',
    },
    sessions: { label: 'Sessions needed in all', unit: '', about: '' },
    pack: {
      label: (sessions) => `${sessions.toLocaleString('en')}-session pack`,
      unit: 'packs',
      about: '',
    },
    years: { label: 'Term', unit: 'years', about: '' },
    start: { label: 'Contract start', unit: '', about: 'Shows the expiry date; for example 2026-03-05' },
    discount: {
      label: 'Negotiated rate',
      unit: '%',
      about:
        'Percent of the list price paid: 85 is 15 % off. The list has no discounts; this is your own figure',
    },
    tax: {
      label: 'VAT rate',
      unit: '%',
      about: 'Reads the total as including VAT and splits it at your rate, for example 6',
    },
  },
  counted: (text, unit, count) => `${text} ${count === 1 ? singular(unit) : unit}`.trim(),
  industries: { hr: 'HR', university: 'University' },
  sessionPacks: 'Robot session packs',
  discountRead: (percent, off) => `${percent} % of the list price is paid: ${off} % off.`,
  discountLooksLikeFolds: (percent) => `In Chinese usage this may mean ${percent} % of the list price.`,
  prices: {
    'block-year': (price, block) => `${price} / ${block} people / year`,
    'seat-year': (price) => `${price} / seat / year`,
    'set-year': (price) => `${price} / set / year`,
    set: (price) => `${price} / set, once`,
    pack: (price) => `${price} / pack, once`,
    onRequest: 'On request',
    onRequestAsk: 'Ask for a quote',
  },
  employees: {
    billed: 'People billed',
    headroom: (headroom, block) => ` in blocks of ${block}; room for ${headroom} more`,
    full: (block) => ` in blocks of ${block}; this block is full`,
  },
  sessions: {
    included: 'Included with robots',
    total: 'Total sessions',
    perRobot: (sessions) =>
      `${sessions} are given once with each robot set, whatever the term (the list does not say how often; our assumption)`,
    byDemandHint: 'Say how many you need in all; the cheapest packs are filled in',
    followsDemand:
      'The packs below are the cheapest mix and follow sessions and robots; change any to choose by hand.',
    byHand: 'Packs are chosen by hand. Enter the sessions needed in all to have them filled in.',
    enough: 'The given sessions are enough; no pack is needed',
    leftOver: 'Left over',
    mixPer10k: 'Packs at list price, per 10,000',
    per10k: (price) => `${price} per 10,000`,
    advice: (packs) => `${packs} would be better value: `,
    saves: (amount) => `${amount} less at list prices`,
    adds: (sessions) => `${sessions} sessions more`,
    apply: 'Use this mix',
    packCount: (count, pack) => `${count} × ${pack}`,
    and: ', ',
    andPack: ' and ',
  },
  summary: {
    title: 'Cost',
    total: 'Total',
    listTotal: 'List total',
    yourDiscount: (percent) => `At ${percent} % of the list price: your own figure, not the vendor’s offer`,
    capitals: 'In Chinese capitals',
    perYear: 'Approx. per year',
    perEmployeeMonth: 'Approx. per employee and month',
    perEmployeeMonthNote: (people, months) => `Averaged over ${people} people and ${months} months`,
    net: 'Net of VAT',
    taxAmount: (rate) => `VAT (${rate} %, your rate)`,
    expiry: 'Expires',
    expiryNote: 'The service stops on this day',
    clamped: 'The start day does not exist in that month: its last day counts',
    taxNotStated: 'List prices as published; the list does not say whether VAT is included',
    noRefund: 'No refunds after purchase; the signed order decides',
    callSales: 'Items on request are not in the total; call',
    discount: 'Discount',
    waiting: (count) =>
      count === 1 ? 'Fix one field and the total shows' : `Fix ${count} fields and the total shows`,
    toBreakdown: 'Cost list',
  },
  spoken: {
    total: (amount) => `Total ${amount}`,
    waiting: (fields) => `No total yet. Please fix: ${fields}`,
  },
  notices: {
    region: 'Notes',
    dismiss: 'Got it',
    unknownNames: (names) => `The link has names that this page does not know; they were ignored: ${names}`,
    unknownMode: (mode) => `There is no “${mode}” here; a new purchase is shown`,
    wrongDisplay: (name, text) => `${name}=${text} in the link was not understood and ignored`,
    wrongRecord: (name, text) =>
      `${name}=${text} in the link was not understood, so the totals can’t be compared`,
    cut: (names) => `The link was too long here and only its beginning was kept: ${names}`,
    notKept: 'The browser does not allow saving: what you enter is lost when the page closes',
    languageNotLoaded: 'That language did not load; the page stays as it was',
    setAside: 'What was saved last time could not be read; it was set aside as it is and not used',
    setAsideNewer: 'What was saved last time is from a newer version; it was set aside as it is and not used',
    besideLink: 'You are looking at the choices in a link; other choices are kept beside them:',
    beside: 'Other choices are kept beside these:',
    backToOwn: (total) => `Back to my choices (${total})`,
    backToLink: (total) => `See the link’s choices (${total})`,
    unpriced: 'to be fixed',
    quotedThen: (then, now) => `When this link was made the total was ${then}; now it is ${now}`,
    quotedUnderOtherBook: (then, now, book) =>
      `Under the list ${book} this link came to ${then}; under today’s list it is ${now}`,
    and: ', ',
    andMore: (count) => ` and ${count} more`,
  },
  lazy: {
    loading: 'Loading the cost list…',
    failed: 'The cost list did not load. The total is not affected.',
    retry: 'Try again',
  },
  problems: {
    empty: (field) => `${field}: please fill in a number.`,
    'not-a-number': (field, { text }) => `${field} must be a number; “${text}” was not understood.`,
    'several-values': (field, { values }) =>
      `${field} takes one value; there are ${values.length}: ${values.slice(0, 4).join(', ')}.`,
    'not-whole': (field, { value }) => `${field} must be a whole number; it is ${value}.`,
    'below-minimum': (field, { value, minimum }) =>
      `${field} must be ${groupDigits(minimum)} or more; it is ${groupDigits(value)}.`,
    'above-maximum': (field, { value, maximum }) =>
      `${field} must be ${groupDigits(maximum)} or less; it is ${groupDigits(value)}.`,
    'not-over-zero': (field, { value }) => `${field} must be over 0; it is ${value}.`,
    'too-many-decimals': (field, { value }) => `${field} takes two decimals at most; it is ${value}.`,
    'unknown-choice': (field, { text, choices }) =>
      `${field} must be ${choices.join(' or ')}; it is “${text}”.`,
    'not-a-date': (field, { text }) =>
      `${field} must be a date such as 2026-03-05; “${text}” was not understood.`,
    'two-digit-year': (field, { text }) => `${field} must have a year of four digits; “${text}” has two.`,
    'no-such-date': (field, { text, lastDay }) =>
      `${field} “${text}” does not exist; the last day of that month is ${lastDay}.`,
    'year-out-of-range': (field, { text, minimum, maximum }) =>
      `${field} must lie in ${minimum} to ${maximum}; it is “${text}”.`,
  },
};
