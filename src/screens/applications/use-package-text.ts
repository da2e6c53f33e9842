import type { PricedLink } from '../../documents/priced-link';
import { useCatalogue } from '../../i18n/catalogue';
import { useApplicationMessages } from '../../i18n/use-application-messages';
import { useBreakdownMessages } from '../../i18n/use-breakdown-messages';
import { fieldWording } from '../../i18n/wording/field-wording';
import { quantityTexts } from '../../i18n/wording/quantity-texts';
import { termText } from '../../i18n/wording/term-text';
import { useBook } from '../../store/calculator-context';

/** What a package has, in one line: 员工数 6,000 人、…、购买时长 2 年. '' where it has no price. */
export function usePackageText(priced: PricedLink | undefined): string {
  const catalogue = useCatalogue();
  const messages = useApplicationMessages();
  const breakdown = useBreakdownMessages();
  const book = useBook();
  if (!priced?.ok) return '';
  const { quote } = priced;
  const label = (id: Parameters<typeof fieldWording>[0]) => fieldWording(id, catalogue.messages, book).label;
  const recurring = quote.lines.find((line) => line.recurring);
  return [
    ...quote.lines.map((line) =>
      messages.term(label(line.id), quantityTexts(line, book, catalogue, breakdown).chosen),
    ),
    ...quote.priceOnRequest.map((id) => messages.onRequestItem(label(id))),
    ...(recurring === undefined
      ? []
      : [
          quote.mode === 'add'
            ? termText(recurring, quote, catalogue.messages, breakdown)
            : messages.term(
                fieldWording('years', catalogue.messages, book, quote.mode).label,
                termText(recurring, quote, catalogue.messages, breakdown),
              ),
        ]),
  ].join(messages.andItem);
}
