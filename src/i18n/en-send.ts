import type { SendMessages } from './zh-cn-send';

export const enSend: SendMessages = {
  title: 'Send and export',
  close: 'Close',
  link: {
    heading: 'Link',
    about:
      'The link opens the same quote, ready to be changed; it opens beside whatever the reader has there.',
    field: 'Link of the quote',
    copy: 'Copy link',
    copied: 'Link copied: paste it into a chat or an e-mail.',
    share: 'Share…',
    shareFailed: 'Sharing did not work. Copy the link instead.',
    code: 'QR code of the link',
    codeAbout: 'Scan it with a phone to open the same quote',
    codeTooLong: 'The link is too long for a QR code. Copy it instead.',
  },
  files: {
    heading: 'Files',
    about: 'Every file carries the link: drop it on this page and the quote is back.',
    workbook: 'Excel workbook (.xlsx)',
    csv: 'CSV table (.csv)',
    json: 'JSON data (.json)',
    saved: (name) =>
      `${name} was made and given to your browser. If it is not among the downloads, the browser or the page around this one may not allow them: use the link, or copy the content.`,
    failed: (format) => `${format} could not be made. Try again.`,
  },
  copies: {
    heading: 'Copy the content',
    about: 'Text suits a chat; the table pastes into Excel, Word and WeCom documents.',
    text: 'Copy as text',
    textCopied: 'Text copied: paste it into a chat.',
    table: 'Copy as a table',
    tableCopied: 'Table copied: paste it into Excel, Word or a WeCom document.',
    refused:
      'The browser does not allow copying. The content is selected: press Ctrl+C (⌘C), or hold it and choose Copy.',
    byHand: 'Content to copy',
  },
  open: {
    button: 'Open a quote file',
    about:
      'Opens the xlsx, csv, json, text, web and PDF files that this page makes. You can also drop a file on the page, or paste a link.',
    dropHint: 'Let go to open the quote in the file. What you are working on is kept.',
    opening: (name) => `Opening ${name}…`,
    opened: (name) => `Opened the quote in ${name}.`,
    onlyFirst: (count) => `One at a time: of ${count} files only the first was opened.`,
    file: (name) => `the file “${name}”`,
    pasted: 'what you pasted',
    dismiss: 'Got it',
    kept: 'Nothing on the page has changed.',
    ledgerFile: (name) =>
      `Not a quote: ${name} is a backup of all records. Import it under Records › Quotes; the records there are kept.`,
    refusals: {
      'not-ours': (name) =>
        `Could not open ${name}: there is no link to a quote of this page in it. Choose a file made by this page, or paste a link.`,
      'cut-off': (name) => `Could not open ${name}: its end is missing. Get the whole of it again.`,
      damaged: (name) =>
        `Could not open ${name}: it is damaged, or was changed so that it contradicts itself. Use the original, or the link in it.`,
      unreadable: (name) =>
        `Could not open ${name}: the browser can’t read it. Check that it was not moved or locked, and try again.`,
      'too-large': (name, size, limit) =>
        `Could not open ${name}: it has ${size} MB, more than ${limit} MB. Files made by this page are far smaller.`,
      'newer-version': (name, version, known) =>
        `Could not open ${name}: its form is version ${version}, and this page knows up to version ${known}. Reload the page and try again.`,
    },
  },
  notOffered: {
    heading: (book) => `The list in force, ${book}, does not have these items; the total is without them:`,
    item: (item, counted) => `${item} × ${counted}`,
    listAmount: (book, amount) => `${amount} at list price under ${book}`,
    sameSessions: (sessions) => `Take the cheapest packs of this list for ${sessions} sessions or more`,
    remove: 'Remove these items',
  },
  changes: {
    statedTotal: (then, now) => `The file states a total of ${then}; by the current list it is ${now}.`,
    statedLines: 'The total in the file is right, but some of its lines state other amounts.',
    neverBelieved: 'Amounts in a file are only compared; every amount on the page is computed anew.',
    thenSummary: 'What each line came to then',
    summary: (count) =>
      count === 1 ? 'Line by line: 1 line differs' : `Line by line: ${count} lines differ`,
    noLines: 'No line has changed.',
    caption: 'Amounts of each line then and now',
    item: 'Item',
    stated: 'In the file',
    underBook: (book) => `List ${book}`,
    now: 'Current list',
    difference: 'Difference',
    unitPrice: (price) => `unit price ${price}`,
    absent: 'none',
    notSold: 'no longer sold',
    total: 'Total',
    looking: 'Looking for the price list of that time…',
    bookMissing: (book) => `This page does not have the list ${book}: no comparison line by line.`,
    notComparable: 'Under the list of that time this has no price: no comparison line by line.',
  },
};
