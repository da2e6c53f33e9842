import { useCatalogue } from '../../i18n/catalogue';
import { useBreakdownMessages } from '../../i18n/use-breakdown-messages';
import type { Quote } from '../../pricing/quote/quote';
import { leftOutTexts } from './left-out-texts';

/** Under the total of an older quote: what it asks for and this list does not have. */
export function LeftOut({ quote }: { readonly quote: Quote }) {
  const { language } = useCatalogue();
  const breakdown = useBreakdownMessages();
  return leftOutTexts(quote, breakdown, language).map((text) => (
    <span key={text} className="about changed">
      {text}
    </span>
  ));
}
