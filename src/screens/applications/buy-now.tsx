import { useApplicationMessages } from '../../i18n/use-application-messages';
import { useServices } from '../../store/calculator-context';
import { SalesPhone } from '../sales-phone';

/** 立即购买: the vendor's order page where the settings name it, otherwise whom to call. */
export function BuyNow({ number }: { readonly number: string }) {
  const messages = useApplicationMessages();
  const { orderPage } = useServices().settings;
  return orderPage === undefined ? (
    <span>
      {messages.callToBuy} <SalesPhone />
    </span>
  ) : (
    <a
      href={orderPage}
      target="_blank"
      rel="noopener noreferrer"
      aria-label={messages.mendOf(messages.buy, number)}
    >
      {messages.buy}
    </a>
  );
}
