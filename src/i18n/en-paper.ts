import type { PaperMessages } from './zh-cn-paper';

export const enPaper: PaperMessages = {
  heading: 'Print the quotation',
  back: 'Back',
  backToFields: 'Go back and mend',
  backToQuotes: 'Back to the quotes',
  print: 'Print / save as PDF',
  printAbout: 'Use A4 paper. For a file, choose “Save as PDF” as the destination in the print window.',
  waiting: (fields) => `There is no quotation yet. Please mend first: ${fields}.`,
  gone: 'This quote is no longer among the records of this browser.',
  unpriced: 'What this quote selects has no price under the list in force, so it can’t be printed.',
  changed: (then, now) =>
    `This quote came to ${then} when it was saved; the sheet is priced with the list in force and comes to ${now}.`,
  notKept:
    'The browser has no room for this change: once the page is closed, customer, name and validity are as before.',
  customerAbout: 'Printed on the sheet, such as the full company name',
  nameAbout: 'Printed on the sheet, to file it under',
  validUntilAbout: (days) => `${days} days after the date of the quote unless changed`,
  beforeMadeOn: (day, madeOn) =>
    `“Valid until” must be ${madeOn}, the date of the quote, or later; it is ${day} now.`,
  noCustomer: '–',
  noDay: '–',
  seller: 'Tencent Qidian',
  oldExpiry: 'Old expiry',
  onRequestGroup: 'Priced on request',
  withoutOnRequest: 'without what is priced on request',
  nothing: 'Nothing has been chosen.',
  sessions: 'Robot sessions',
  sessionsOf: (included, total) => `${included} given with the robots, ${total} in all`,
  selfMade: 'Made by the customer with the pricing calculator; not signed by the vendor.',
  qr: 'QR code of the quote’s link',
  page: (page, pages) => `Page ${page} of ${pages}`,
  list: 'Cost list',
};
