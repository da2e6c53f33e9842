import { type PlainDate, toIsoDate } from '../pricing/calendar/plain-date';
import { fenToYuan } from '../pricing/fen';
import type { Quote } from '../pricing/quote/quote';
import type { Figures } from './comparison';

/**
 * The quote's figures by their public names, each in the exact form of its `value` or `datetime`;
 * `days-lost:price` is ours.
 */
export function figuresOf(quote: Quote): Figures {
  return {
    total: fenToYuan(quote.totalFen),
    ...(quote.discountPercent && { 'list-total': fenToYuan(quote.listTotalFen) }),
    ...Object.fromEntries(quote.groups.map(({ id, amountFen }) => [`group:${id}`, fenToYuan(amountFen)])),
    ...Object.fromEntries(quote.lines.map(({ id, amountFen }) => [`line:${id}`, fenToYuan(amountFen)])),
    ...(quote.employees.people > 0 && { 'billed:employees': String(quote.employees.billed) }),
    'sessions:included': String(quote.sessions.included),
    'sessions:total': String(quote.sessions.total),
    ...modeFigures(quote),
    ...(quote.tax && { 'tax:net': fenToYuan(quote.tax.netFen), 'tax:amount': fenToYuan(quote.tax.taxFen) }),
  };
}

function modeFigures(quote: Quote): Figures {
  switch (quote.mode) {
    case 'new':
      return newExpiryFigure(quote.newExpiry);
    case 'add':
      return {
        'months-left': String(quote.timeLeft.months),
        'whole-years': String(quote.timeLeft.wholeYears),
        'odd-months': String(quote.timeLeft.oddMonths),
        'date:expiry': toIsoDate(quote.life.expiry),
        'date:reclaim': toIsoDate(quote.life.reclaim),
      };
    case 'renew':
      return {
        'date:expiry': toIsoDate(quote.life.expiry),
        'date:reclaim': toIsoDate(quote.life.reclaim),
        ...newExpiryFigure(quote.newExpiry),
        ...(quote.lost && {
          'days-lost': String(quote.lost.days),
          'days-lost:price': fenToYuan(quote.lost.priceFen),
        }),
      };
  }
}

const newExpiryFigure = (newExpiry: PlainDate | undefined): Figures =>
  newExpiry === undefined ? {} : { 'date:new-expiry': toIsoDate(newExpiry) };
