import './application-facts.css';
import type { ReactNode } from 'react';
import { useMessages } from '../../i18n/catalogue';
import { useApplicationMessages } from '../../i18n/use-application-messages';
import type { PlainDate } from '../../pricing/calendar/plain-date';
import type { Quote } from '../../pricing/quote/quote';
import { Day } from '../amounts/day';

/** What is bought in words: the product, the kind of purchase, and the days of its contract. */
export function SelectionFacts({ quote }: { readonly quote: Quote }) {
  const { page, fields, industries } = useMessages();
  const messages = useApplicationMessages();
  return (
    <dl className="application-facts">
      <Fact label={messages.mode}>
        {page.product} · {page.modes[quote.mode]}
      </Fact>
      {quote.mode === 'new' && quote.selection.industry !== undefined && (
        <Fact label={fields.industry.label}>{industries[quote.selection.industry]}</Fact>
      )}
      {contractDays(quote).map(([label, name, date]) => (
        <Fact key={name} label={messages[label]}>
          <Day name={name} date={date} />
        </Fact>
      ))}
    </dl>
  );
}

function Fact({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

type DayLabel = 'contractStart' | 'on' | 'expiry' | 'newExpiry' | 'purchaseExpiry';

/** The days that a quote of each kind has, under their figures' names. */
function contractDays(quote: Quote): readonly (readonly [DayLabel, string, PlainDate])[] {
  if (quote.mode === 'new') {
    const { start } = quote.selection;
    return [
      ...(start === undefined ? [] : [['contractStart', 'date:start', start] as const]),
      ...(quote.newExpiry === undefined
        ? []
        : [['purchaseExpiry', 'date:new-expiry', quote.newExpiry] as const]),
    ];
  }
  const { contract, on } = quote.selection;
  const days = [
    ['contractStart', 'date:start', contract.start],
    ['on', 'date:on', on],
    ['expiry', 'date:expiry', quote.life.expiry],
  ] as const;
  return quote.mode === 'add' ? days : [...days, ['newExpiry', 'date:new-expiry', quote.newExpiry]];
}
