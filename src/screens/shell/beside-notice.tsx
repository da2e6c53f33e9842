import { useCatalogue } from '../../i18n/catalogue';
import { formatAmount } from '../../i18n/format-money';
import { useBook, useCalculator, useToday } from '../../store/calculator-context';
import type { Work } from '../../store/draft';
import { useModePricing } from '../../store/mode-pricing';
import { focusPageTitle } from './focus-page-title';

/** Says what other work is kept beside what is on screen, each a way back to it. */
export function BesideNotice() {
  const { notices } = useCatalogue().messages;
  const origin = useCalculator((state) => state.origin);
  const beside = useCalculator((state) => state.beside);
  if (beside.length === 0) return null;
  return (
    <p className="notice">
      <span>{origin === 'link' ? notices.besideLink : notices.beside}</span>
      {beside.map((work) => (
        <WayBack key={JSON.stringify(work)} work={work} />
      ))}
    </p>
  );
}

function WayBack({ work }: { readonly work: Work }) {
  const { messages } = useCatalogue();
  const book = useBook();
  const swapWithBeside = useCalculator((state) => state.swapWithBeside);
  const today = useToday();
  const { mode, texts } = work.draft;
  const priced = useModePricing(mode)?.(texts[mode], book, today);
  const { backToLink, backToOwn, unpriced } = messages.notices;
  const total = priced?.ok ? formatAmount(priced.quote.totalFen) : priced ? unpriced : '…';
  const wayBack = work.origin === 'own' ? backToOwn : backToLink;
  return (
    <button
      type="button"
      className="text-button"
      onClick={() => {
        swapWithBeside(work);
        focusPageTitle();
      }}
    >
      {wayBack(messages.page.modes[mode], total)}
    </button>
  );
}
