import { useEffect, useRef, useState } from 'react';
import { useCatalogue } from '../../i18n/catalogue';
import { formatAmount } from '../../i18n/format-money';
import { fieldWording } from '../../i18n/wording/field-wording';
import { useBook, useMode } from '../../store/calculator-context';
import { usePriced } from '../../store/priced-form';

const PAUSE_MS = 1000;

/** Speaks the total as a sentence when it has changed, at most once a second; silent as the page opens. */
export function TotalAnnouncer() {
  const { messages } = useCatalogue();
  const book = useBook();
  const mode = useMode();
  const priced = usePriced();
  const sentence = priced.ok
    ? messages.spoken.total(formatAmount(priced.quote.totalFen))
    : messages.spoken.waiting(
        priced.issues
          .map(({ field }) => fieldWording(field, messages, book, mode).label)
          .join(messages.notices.and),
      );
  const [spoken, setSpoken] = useState('');
  const latest = useRef(sentence);
  const lastSaid = useRef(sentence);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    if (latest.current === sentence) return;
    latest.current = sentence;
    timer.current ??= setTimeout(() => {
      timer.current = undefined;
      if (latest.current === lastSaid.current) return;
      lastSaid.current = latest.current;
      setSpoken(latest.current);
    }, PAUSE_MS);
  }, [sentence]);
  useEffect(() => () => clearTimeout(timer.current), []);
  return (
    <p role="status" className="visually-hidden">
      {spoken}
    </p>
  );
}
