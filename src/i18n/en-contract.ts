import { EXAMPLE_DAY } from './example-day';
import type { ContractMessages } from './zh-cn-contract';

const counted = (count: number, one: string, many: string) => (count === 1 ? `1 ${one}` : `${count} ${many}`);

/** A count of days that is formatted already. */
const inWords = (days: string) => `${days} ${days === '1' ? 'day' : 'days'}`;

export const enContract: ContractMessages = {
  contract: 'Contract',
  rates: 'Discount and tax',
  contractNote: {
    add: 'The contract in use and the day of the addition',
    renew: 'The contract to renew and the day of the renewal',
  },
  startAbout: `The day the service was opened, for example ${EXAMPLE_DAY}`,
  onAbout: {
    add: 'The time left counts from this day; step through the days',
    renew: 'When the renewal is paid; the day of expiry unless changed',
  },
  dayBefore: 'Day before',
  dayAfter: 'Day after',
  carryOver: (start, years, people) =>
    `Use the contract from New purchase: ${counted(years, 'year', 'years')} from ${start}, ${people} people`,
  expiry: 'Expires',
  reclaim: 'Reclaimed',
  timeLeft: 'Time left',
  timeLeftOf: (months, years, odd) => `${months} mo. = ${years} yr + ${odd} mo.`,
  strip: (months, years, odd) =>
    `The contract’s months: ${months} are charged, ${years * 12} of them as whole years and ${odd} as a part year`,
  stripTable: 'How each month is charged',
  stripColumns: { months: 'Months', count: 'How many', charged: 'Charged' },
  year: (year) => `Year ${year}`,
  monthKinds: {
    elapsed: 'Over, not charged',
    'part-year': 'Part year, by the month',
    free: 'Free under the cap',
    'whole-year': 'Whole year, by the year',
  },
  endsOn: (date) => `Expires ${date}`,
  addedOn: (date) => `Added ${date}`,
  period: (from, to) => `${from} – ${to}`,
  addBaseNote: 'Paid for the time left, ends with the contract; no minimum quantities',
  addValueNote: 'Paid once and in full, whatever time is left',
  renewBaseNote:
    'Quantities of the new term, which may change; all four are required, minimums as in a purchase',
  nothingAdded: 'Nothing is added yet. Enter a quantity and the fee shows here.',
  seeFormulas: 'See every formula',
  endsTogether: 'What is added ends with the contract',
  capSaved: 'Saved by the cap',
  capNote: (months, years) =>
    `${counted(months, 'odd month', 'odd months')}, charged as ${years === 1 ? 'one year' : `${years} years`} at most`,
  headroomFits: (paidFor, headroom) =>
    `The contract pays for ${paidFor} people and has room for ${headroom}: those added fit in, nothing needs to be bought.`,
  headroomFewer: (paidFor, headroom, enough) =>
    `The contract pays for ${paidFor} people and has room for ${headroom}: buying ${enough} more is enough.`,
  headroomNone: 'Buy none for employees',
  headroomApply: (people) => `Buy ${people} people instead`,
  lastYearsInstead: (years, last, start) =>
    `Renewed, ${years} years in all: enter its last ${last === 1 ? 'year' : `${last} years`}, from ${start}`,
  renewInstead: 'Renew this contract instead',
  toNewPurchase: 'Make a new purchase instead',
  newPurchaseInstead: 'New purchase with the same quantities',
  states: {
    'not-begun': 'Not begun',
    running: 'Running',
    ending: 'Ends soon',
    stopped: 'Stopped',
    reclaimed: 'Reclaimed',
  },
  stateOn: 'State on that day',
  dayIsOver: 'The chosen day is before today; the figures are those of the chosen day.',
  renewToday: 'Renew today instead',
  expiredByNow: (expiry) =>
    `The contract expired on ${expiry}: nothing can be added to it any more, only renewed or bought anew. The figures are those of the chosen day.`,
  addToday: 'Add today instead',
  reclaimedByNow: (reclaim) =>
    `Everything was reclaimed on ${reclaim}: this contract can no longer be renewed, only a new purchase is possible. The figures are those of the chosen day.`,
  startsIn: (days) => `${inWords(days)} to the start of the contract`,
  runningUntil: (days) => `${inWords(days)} to expiry`,
  endingIn: (days) => `Ends within 90 days: ${inWords(days)} left; renew before that and the service goes on`,
  stoppedToday: (days) => `The service stops on this day; ${inWords(days)} to reclaim`,
  stoppedSince: (since, left) =>
    `Without service for ${inWords(since)}, ${inWords(left)} to reclaim; a renewal brings the service back`,
  newExpiry: 'Expires after renewal',
  daysLost: 'Days lost',
  daysLostOf: (days, count) => `${days} ${count === 1 ? 'day' : 'days'}`,
  daysLostNote: 'The new term counts from the old expiry: these days are paid for and had no service',
  daysLostPrice: 'Price of the days lost',
  daysLostFormula: 'Averaged over the days of the new term, one-off items left out',
  day: 'The day matters',
  dayAbout: 'What the addition costs on each day before expiry',
  dayChart: (from, to, first, last) => `${first} on ${from}, falling in steps to ${last} on ${to}`,
  dayChartUneven: (from, to, first, last, highest) =>
    `${first} on ${from} and ${last} on ${to}, up and down in steps between, ${highest} at most`,
  sameFeeLonger: (by, last, months) =>
    `Added by ${by}, the same fee buys ${counted(months, 'month', 'months')} more than on ${last}.`,
  cheaperLater: (from, saved) => `Waiting until ${from} saves ${saved}, and starts later.`,
  noFurtherDrop: 'The fee does not drop any further before expiry.',
  sameEveryDay: 'Everything chosen is paid once: the fee is the same on every day.',
  dayTable: (steps) => `The fee by day (${counted(steps, 'step', 'steps')})`,
  dearerBy: (more) => `${more} more`,
  dayColumns: { days: 'Days', fee: 'Fee', drop: 'Less than before' },
  monthsLeft: (most, fewest) =>
    most === fewest ? `${counted(most, 'month', 'months')} left` : `${most} to ${fewest} months left`,
  chooseDay: (date) => `Choose ${date}`,
  chosen: 'Chosen',
  compare: 'When is it better to buy?',
  compareAbout: 'The same items up to one more year after expiry; the renewal at the same unit prices',
  compareRows: {
    time: 'Bought',
    months: 'Of use in this contract',
    contract: 'In this contract',
    'renewal-year': 'One more year',
    'in-all': 'In all',
    'per-month': 'Annual prices by the month',
  },
  additionTimes: {
    'from-start': 'From the start',
    now: 'Chosen day',
    'at-renewal': 'At the renewal',
  },
  monthsOfUse: (months, count) => `${months} ${count === 1 ? 'month' : 'months'}`,
  compareWait: (more, months) =>
    `Adding on the chosen day costs ${more} more in all than waiting for the renewal, for ${counted(months, 'month', 'months')} of use.`,
  compareStart: (less, months) =>
    `It is ${less} less than buying from the start, with ${counted(months, 'month', 'months')} less of use.`,
  compareStartMore: (more, months) =>
    `It is ${more} more than buying from the start, with ${counted(months, 'month', 'months')} less of use.`,
  compareSame: (months) =>
    `It costs the same as buying from the start, with ${counted(months, 'month', 'months')} less of use.`,
  life: 'The life of the contract',
  lifeAbout: 'What happens if nobody renews',
  lifeRenewedAbout: 'The contract once it is renewed',
  lifeColumns: { event: 'Event', date: 'Date' },
  events: {
    start: { name: 'Start', about: 'The contract begins, the service is opened' },
    addition: { name: 'Addition', about: 'What is added can be used from here and ends with the contract' },
    renewal: { name: 'Renewal', about: 'The renewal is paid; the term still counts from the old expiry' },
    today: { name: 'Today', about: 'The date in China' },
    expiry: {
      name: 'Expiry, stop',
      about: 'The service stops on its own on this day; renew before it to go on without a break',
    },
    reclaim: {
      name: 'Reclaim',
      about:
        'Everything is taken back; data, customer records and conversations included, can’t be recovered. The day before is the last to renew on',
    },
    'new-expiry': { name: 'New expiry', about: 'Expiry once renewed: the service stops on this day' },
    'new-reclaim': { name: 'New reclaim', about: 'Reclaim if the new term is not renewed again' },
  },
  spans: { service: 'Service', 'without-service': 'No service', 'new-service': 'New term' },
  renewedEvents: {
    expiry: {
      name: 'Old expiry',
      about: 'The new term counts from here; renewed after it, the service stands still until then',
    },
    reclaim: { name: 'Old reclaim', about: 'When everything would be taken back without the renewal' },
  },
  inDays: (days) => `in ${inWords(days)}`,
  daysAgo: (days) => `${inWords(days)} ago`,
  sameDay: 'today',
  calendar: 'Calendar reminders (.ics)',
  calendarAbout: 'Reminders 90, 30 and 7 days before expiry and before reclaim',
  calendarFailed: 'The calendar file could not be made. Please try again.',
  unlessRenewed: (summary) => `Unless renewed: ${summary}`,
  calendarName: 'SSC Professional contract',
  calendarDays: {
    expiry: {
      summary: 'SSC Professional contract expires, service stops',
      description: (expiry, reclaim) =>
        `The contract expires on ${expiry}, the first day without service; renew before it. Everything is reclaimed on ${reclaim} and can’t be recovered.`,
    },
    reclaim: {
      summary: 'SSC Professional resources are reclaimed',
      description: (expiry, reclaim) =>
        `The contract expired on ${expiry}; everything is reclaimed on ${reclaim}. The day before is the last to renew on; after it only a new purchase is possible.`,
    },
  },
  noRecovery: 'After reclaim nothing in the system can be recovered: only a new purchase is possible.',
  noRefund: 'Purchases, additions and renewals are not refundable.',
};
