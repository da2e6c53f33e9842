import { groupDigits } from './format-count';
import type { ApplicationMessages } from './zh-cn-application';

export const enApplication: ApplicationMessages = {
  title: 'Apply to buy',
  stepper: 'Steps of the application',
  steps: ['Choose the package', 'Basic information', 'Confirm and submit for review'],
  stepDone: 'done',
  back: 'Back',
  next: 'Next',
  mending: (number) =>
    `You are changing application ${number}. Once confirmed it keeps its number, and its history goes on.`,
  mendingGone:
    'The application to be changed is no longer here, or can no longer be changed. Confirming makes a new one.',
  refused: (count) => `To apply, first fix what the selection has wrong in ${count} of its fields.`,
  nothingChosen: 'Nothing is chosen yet. Enter a quantity to apply.',
  backToSelection: 'Back to the selection',

  packageAbout:
    'Please check what is to be bought. This page computes the amounts; the signed order decides.',
  changeSelection: 'Change the selection',
  mode: 'Kind of purchase',
  contractStart: 'Contract start',
  expiry: 'Contract expiry',
  on: 'Date of purchase',
  newExpiry: 'Expiry once renewed',
  purchaseExpiry: 'Expiry',
  savedQuote: 'Take a saved quote instead',
  savedQuoteAbout: 'The selection on screen stays beside it, one click away.',
  takeQuote: 'Take this quote',
  quoteTaken: (name) => `Quote “${name}” was taken instead.`,
  quoteUnreadable: (name) => `The link of quote “${name}” could not be read; the selection stays as it was.`,

  applicantAbout: 'Fields marked “Optional” may stay empty, all others are needed.',
  fields: {
    company: { label: 'Company', about: 'As on the business licence' },
    creditCode: {
      label: 'Unified social credit code',
      about: '18 characters; the last one checks the others',
    },
    contactName: { label: 'Contact', about: 'Who handles this purchase' },
    mobile: {
      label: 'Mobile number',
      about:
        'The result of the review comes by SMS. Outside mainland China begin with + and the country code',
    },
    email: { label: 'E-mail', about: 'The result of the review comes to this address too' },
    wecomName: { label: 'Name in WeCom', about: 'What the company is called in WeCom' },
    industry: { label: 'Industry', about: 'Such as manufacturing, retail, higher education' },
    remarks: { label: 'Remarks', about: 'What sales should know beforehand, up to 500 characters' },
  },
  problems: {
    missing: (field) => `Please fill in “${field}”.`,
    'too-long': (field, { maximum, length }) =>
      `${field} must be ${maximum} characters or fewer, and now has ${groupDigits(length)}.`,
    'code-characters': (field, { characters }) =>
      `${field} must have digits and capital letters only (no I, O, S, V, Z), and now has: ${characters}`,
    'code-length': (field, { length }) => `${field} must have 18 characters, and now has ${length}.`,
    'code-check': (field, { text, check, expected }) =>
      `${field} “${text}” does not check: by its first 17 characters the last must be ${expected}, and now is ${check}. Please check every character.`,
    'mobile-characters': (field, { text }) =>
      `${field} must be a number such as 13800138000 or +852 51234567; “${text}” is not understood.`,
    'mobile-length': (field, { digits }) =>
      `${field} must have 11 digits, and now has ${digits}. Outside mainland China begin with + and the country code.`,
    'mobile-prefix': (field, { text }) => `${field} must begin with 13 to 19, and now is ${text}.`,
    'mobile-country': (field, { text }) =>
      `${field} must have a country code that does not begin with 0, and now is ${text}.`,
    'mobile-abroad-length': (field, { text, digits }) =>
      `${field} must have 7 to 15 digits after +; “${text}” has ${digits}.`,
    'email-at': (field, { text, signs }) =>
      `${field} must have one @, as in name@example.com; “${text}” has ${signs}.`,
    'email-space': (field, { text }) => `${field} must have no spaces, and now is “${text}”.`,
    'email-name': (field, { text }) =>
      `${field} must have letters, digits and signs such as . _ - before @; “${text}” is not understood.`,
    'email-domain': (field, { domain }) =>
      `${field} must have a domain such as example.com after @, and now has “${domain}”.`,
  },
  remember: 'Remember on this device',
  rememberAbout:
    'If ticked, the contact details are kept in this browser, filled in next time, and kept with the record. If not, they last while this page is open and are gone once it is closed or reloaded; taking the tick away deletes them from this device at once.',
  notKept: 'The browser does not allow it or has no room: the contact details last while this page is open.',
  applicantIncomplete: (count) => `Basic information to be filled in or fixed: ${count}.`,
  toApplicant: 'Back to basic information',

  confirmAbout: 'Please check all of the following.',
  basics: 'Basic information',
  none: 'Not given',
  beforeConfirming: 'Before you confirm',
  noRefund: 'There are no refunds after purchase.',
  estimate: 'Amounts are an estimate at list price; the signed order decides.',
  onRequest: (items) => `No list price, not in the total, quoted by sales: ${items}.`,
  withHost:
    'Once confirmed, this page hands the application to the page around it, and it is submitted once that page has taken it. If it does not, the application is made all the same: download its file and send it to sales.',
  withHostAnswer:
    'The result comes by SMS and e-mail 3 to 5 minutes after submission; the state is in the application records.',
  withoutHost:
    'Once confirmed, this page only makes the application’s file and submits nothing for you. Download it and send it to sales; the next view says how.',
  workingDays: 'The vendor answers within 1 to 5 working days of receiving the application.',
  agree: 'I have checked the above and know that there are no refunds after purchase',
  agreeMissing: 'Please tick this first: it says that you have checked the above.',
  submit: 'Confirm and submit for review',
  prepare: 'Confirm and make the application',

  prepared: (number) => `Application ${number} is prepared, not submitted yet`,
  sending: (number) => `Application ${number} is being handed to the page around…`,
  unconfirmed: (number) => `Application ${number} is prepared; whether it was submitted is not known`,
  handedOver: (number) => `Application ${number} was submitted and is under review`,
  inState: (number, state) => `Application ${number}: ${state}`,
  notTaken:
    'The page around this one did not take the application: it is not submitted. Try again, or download the file and send it to sales.',
  noAnswer:
    'The page around this one did not answer: it may have taken the application, or not. Try again under the same number, or download the file and send it to sales.',
  sendAgain: 'Submit again',
  sendNow: 'Submit for review',
  saveNow:
    'The contact details are not kept on this device: they are gone once the page is closed or reloaded. Download the application now.',
  notInRecords:
    'This browser has no room for the record: it is gone once the page is closed. Please download the file now.',
  howToSend: 'What to do next',
  sendSteps: [
    'Download the application’s file, or print it.',
    'Call sales and send the file the way they tell you:',
    'Once it is sent, mark it “Under review” in the application records.',
  ],
  sendOnPage:
    'Hand it in on the vendor’s application page, or call sales and send the file the way they tell you:',
  toApplicationPage: 'Open the application page (new tab)',
  sales: 'Sales',
  download: 'Download the application (.json)',
  downloadFailed: 'The file could not be made. Please try again.',
  print: 'Print the application',
  toRecords: 'See the application records',
  sheetTitle: 'Application to buy',
  number: 'Application number',
  madeOn: 'Date',
  link: 'Link',
  linkAbout: 'Opens the selection, with every amount to be checked',

  states: {
    prepared: 'Prepared',
    'under-review': 'Under review',
    returned: 'Returned',
    rejected: 'Rejected',
    'awaiting-payment': 'Awaiting payment',
    active: 'Active',
  },
  stateAbout: {
    prepared: 'not submitted yet',
    'under-review': 'the vendor is to answer',
    returned: 'may be changed and submitted again',
    rejected: 'the vendor did not accept it',
    'awaiting-payment': 'approved, to be paid for',
    active: 'the service is open',
  },
  sources: { page: 'made by this page', host: 'set by the page around', buyer: 'marked by you' },
  list: 'Application records',
  listAbout: 'Applications kept in this browser. Their states are marked by you.',
  listAboutWithHost:
    'Applications kept in this browser. Their states are set by the page around, or marked by you.',
  all: 'All',
  filter: 'Filter by state',
  columns: {
    number: 'Number',
    package: 'Package',
    amount: 'Amount (CNY)',
    state: 'State',
    actions: 'Actions',
  },
  sortBy: (column) => `Sort by ${column}`,
  term: (label, term) => `${label} ${term}`,
  andItem: ', ',
  onRequestItem: (item) => `${item} (on request)`,
  amountThen: (amount) => `${amount} when applied for; the price list has changed since`,
  amountOnlyThen: 'as of the application; it has no price under the list in force',
  empty: 'No applications yet. Choose a package, press “Next”, and three steps make an application.',
  start: 'Choose a package',
  emptyState: (state) => `No applications that are “${state}”.`,
  showAll: 'Show all',
  detailsOf: (number) => `Details of ${number}`,
  mend: 'Change and submit again',
  mendPrepared: 'Change',
  mendOf: (label, number) => `${label}: ${number}`,
  buy: 'Buy now',
  callToBuy: 'To pay, call sales',
  remove: 'Delete',
  removed: (number) => `Application ${number} was deleted.`,
  undo: 'Undo',
  dismiss: 'Dismiss',
  history: 'History',
  historyLine: (state, source) => `${state}, ${source}`,
  mark: 'Mark the state',
  markAbout: 'Changes the record in this browser only; the vendor is not told.',
  markActiveAbout: 'Once marked “Active” it is entered in “My products” and can’t be changed.',
  markAs: (state) => `Mark as “${state}”`,
  marked: (number, state) => `Application ${number} is marked “${state}”.`,
  notMarked: (number) => `The state of application ${number} was changed elsewhere; nothing was marked now.`,
  applicantForgotten: 'The contact details are not kept on this device.',
  pager: 'Pages of application records',
  count: (count) => `${count} in all`,
  page: (page, count) => `Page ${page} of ${count}`,
  previousPage: 'Previous',
  nextPage: 'Next',
};
