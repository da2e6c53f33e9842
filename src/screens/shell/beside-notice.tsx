import { useMessages } from '../../i18n/catalogue';
import { useCalculator } from '../../store/calculator-context';

/** Says that other work is kept beside what is on screen, and leads back to it. */
export function BesideNotice() {
  const { notices } = useMessages();
  const besideOrigin = useCalculator(({ beside }) => beside[0]?.origin);
  const swapWithBeside = useCalculator((state) => state.swapWithBeside);
  if (besideOrigin === undefined) return null;
  const isOwn = besideOrigin === 'own';
  return (
    <p className="notice">
      <span>{isOwn ? notices.ownBeside : notices.linkBeside}</span>
      <button type="button" className="text-button" onClick={swapWithBeside}>
        {isOwn ? notices.backToOwn : notices.backToLink}
      </button>
    </p>
  );
}
