import { useApplicationMessages } from '../../i18n/use-application-messages';
import { useHost } from '../../store/calculator-context';
import { SALES_PHONE } from '../sales-contact';
import { orderPageAddress } from './order-page-address';

/** 立即购买: the vendor's order page where the host has named it, otherwise whom to call. */
export function BuyNow({ number }: { readonly number: string }) {
  const messages = useApplicationMessages();
  const address = orderPageAddress(useHost());
  return address === undefined ? (
    <span>
      {messages.callToBuy} <a href={`tel:${SALES_PHONE}`}>{SALES_PHONE}</a>
    </span>
  ) : (
    <a
      href={address}
      target="_blank"
      rel="noopener noreferrer"
      aria-label={messages.mendOf(messages.buy, number)}
    >
      {messages.buy}
    </a>
  );
}
