import { useMessages } from '../../i18n/catalogue';
import { useApplicationMessages } from '../../i18n/use-application-messages';
import type { Quote } from '../../pricing/quote/quote';
import { useHost } from '../../store/calculator-context';
import { SalesPhone } from '../sales-phone';

/** What the buyer agrees to, what is not in the total, and what happens next. Source: product.md section 5. */
export function WhatToKnow({ quote }: { readonly quote: Quote }) {
  const { fields } = useMessages();
  const messages = useApplicationMessages();
  const { apply } = useHost();
  const open = quote.priceOnRequest.map((id) => fields[id].label).join(messages.andItem);
  return (
    <ul className="what-to-know">
      <li>
        <strong>{messages.noRefund}</strong>
      </li>
      <li>{messages.estimate}</li>
      {open !== '' && <li>{messages.onRequest(open)}</li>}
      <li>{apply ? messages.withHost : messages.withoutHost}</li>
      {apply && <li>{messages.withHostAnswer}</li>}
      <li>{messages.workingDays}</li>
      <li>
        {messages.sales} <SalesPhone />
      </li>
    </ul>
  );
}
