import { capitalAmount } from '../i18n/capital-amount';
import type { DocumentTexts } from '../i18n/document-texts';
import { formatDate } from '../i18n/format-date';
import { formatAmount } from '../i18n/format-money';
import { groupDigits } from '../i18n/group-digits';
import { assumptionText } from '../i18n/wording/assumption-text';
import { type PlainDate, toIsoDate } from '../pricing/calendar/plain-date';
import { type Fen, fenToYuan } from '../pricing/fen';
import type { Quote } from '../pricing/quote/quote';
import type { QuoteDocument } from './quote-document';

/** Something that a document says of the whole quote, under its label. */
export interface QuoteFact {
  /** The same in every language: a figure's public name, or that of a detail. */
  readonly name: string;
  readonly label: string;
  /** Exact: yuan with two decimals, a count's digits, an ISO date, or a text. */
  readonly value: string;
  /** As people read it. */
  readonly text: string;
  readonly isNumber: boolean;
}

/** What names the quote: number, name, customer, dates, kind, and the contract's period where it is known. */
export function headerFacts({ quote, details }: QuoteDocument, texts: DocumentTexts): QuoteFact[] {
  const { documents } = texts;
  const { date, words } = factsIn(texts);
  const period = contractPeriod(quote);
  return [
    words('number', documents.number, details.number),
    ...(details.name === '' ? [] : [words('name', documents.name, details.name)]),
    ...(details.customer === '' ? [] : [words('customer', documents.customer, details.customer)]),
    date('made-on', documents.madeOn, details.madeOn),
    date('valid-until', documents.validUntil, details.validUntil),
    words('mode', documents.mode, documents.modes[quote.mode]),
    ...(period === undefined
      ? []
      : [
          words('period', documents.period, period.map((day) => formatDate(day, texts.language)).join(' – ')),
        ]),
  ];
}

/** Subtotals, list total and discount, total in figures and capitals, VAT split, sessions and dates. */
export function totalFacts({ quote }: QuoteDocument, texts: DocumentTexts): QuoteFact[] {
  const { messages, breakdown, documents } = texts;
  const { amount, count, date, words } = factsIn(texts);
  const { discountPercent, listTotalFen, totalFen, tax, sessions } = quote;
  const groupNames = { base: messages.form.base, 'value-added': messages.form.valueAdded };
  return [
    ...quote.groups.map(({ id, amountFen }) =>
      amount(`group:${id}`, breakdown.subtotal(groupNames[id]), amountFen),
    ),
    ...(discountPercent === undefined
      ? []
      : [
          amount('list-total', documents.listTotal, listTotalFen),
          amount('discount', documents.discount(discountPercent), totalFen - listTotalFen),
        ]),
    amount('total', documents.total, totalFen),
    words('capitals', documents.capitals, capitalAmount(totalFen)),
    ...(tax === undefined
      ? []
      : [
          amount('tax:net', documents.net, tax.netFen),
          amount('tax:amount', documents.tax(tax.ratePercent), tax.taxFen),
        ]),
    count('sessions:included', documents.sessionsIncluded, sessions.included),
    count('sessions:total', documents.sessionsTotal, sessions.total),
    ...contractDays(quote).map(([name, day]) =>
      date(`date:${name}`, name === 'reclaim' ? documents.reclaim : documents.expiry, day),
    ),
  ];
}

/** What was assumed for this quote, and what holds for every one, each a sentence. */
export function quoteNotes({ quote }: QuoteDocument, texts: DocumentTexts): string[] {
  const { language, messages, breakdown, documents } = texts;
  const industry = quote.mode === 'new' ? quote.selection.industry : undefined;
  return [
    ...quote.assumptions.map((assumption) => assumptionText(assumption, breakdown, language)),
    ...(industry === undefined ? [] : [`${breakdown.industry} · ${messages.industries[industry]}`]),
    documents.noRefund,
    documents.estimate,
  ];
}

function factsIn({ language }: DocumentTexts) {
  const words = (name: string, label: string, value: string): QuoteFact => ({
    name,
    label,
    value,
    text: value,
    isNumber: false,
  });
  return {
    words,
    amount: (name: string, label: string, fen: Fen): QuoteFact => ({
      name,
      label,
      value: fenToYuan(fen),
      text: formatAmount(fen),
      isNumber: true,
    }),
    count: (name: string, label: string, value: number): QuoteFact => ({
      name,
      label,
      value: String(value),
      text: groupDigits(value),
      isNumber: true,
    }),
    date: (name: string, label: string, day: PlainDate): QuoteFact => ({
      ...words(name, label, toIsoDate(day)),
      text: formatDate(day, language),
    }),
  };
}

/** From the contract's start to its end once this quote is carried out; of a renewal, the new term alone, from the old expiry. */
function contractPeriod(quote: Quote): [PlainDate, PlainDate] | undefined {
  switch (quote.mode) {
    case 'new': {
      const { start } = quote.selection;
      return start && quote.newExpiry && [start, quote.newExpiry];
    }
    case 'add':
      return [quote.life.start, quote.life.expiry];
    case 'renew':
      return [quote.life.expiry, quote.newExpiry];
  }
}

function contractDays(quote: Quote): [name: 'expiry' | 'reclaim' | 'new-expiry', day: PlainDate][] {
  if (quote.mode === 'add') {
    return [
      ['expiry', quote.life.expiry],
      ['reclaim', quote.life.reclaim],
    ];
  }
  return quote.newExpiry === undefined ? [] : [['new-expiry', quote.newExpiry]];
}
