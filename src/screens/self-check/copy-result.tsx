import { useState } from 'react';
import { useMessages } from '../../i18n/catalogue';
import { useSelfCheckMessages } from '../../i18n/use-self-check-messages';
import type { PriceBook } from '../../pricing/price-book/price-book';
import { useServices } from '../../store/calculator-context';
import { copyText } from '../../ui/copy';
import { CopyByHand } from '../../ui/copy-by-hand';
import { useCheckFacts, useIsOwnList } from './check-facts';
import type { CheckItem } from './check-groups';
import { writeCheckReport } from './check-report';
import type { CheckWording } from './use-check-wording';

export interface CopyResultProps {
  readonly items: readonly CheckItem[];
  readonly books: readonly PriceBook[];
  readonly wording: CheckWording;
}

/** The result for the clipboard, as finance would attach it; where that is forbidden, selected for copying by hand. */
export function CopyResult({ items, books, wording }: CopyResultProps) {
  const words = useSelfCheckMessages();
  const { page } = useMessages();
  const { pageAddress } = useServices();
  const facts = useCheckFacts(books);
  const isOwnList = useIsOwnList(books);
  const [sentence, setSentence] = useState('');
  const [byHand, setByHand] = useState<{ readonly text: string }>();
  const copy = async () => {
    const text = writeCheckReport({
      items,
      facts: [...facts, [words.address, pageAddress()]],
      ...(isOwnList && { caveat: words.ownList }),
      wording,
      words,
      page,
    });
    const isCopied = await copyText(text);
    setByHand(isCopied ? undefined : { text });
    setSentence(isCopied ? words.copied : words.refused);
  };
  return (
    <div className="check-copy">
      <button type="button" className="button secondary" onClick={copy}>
        {words.copy}
      </button>
      <p className="note" role="status">
        {sentence}
      </p>
      {byHand && <CopyByHand label={words.byHand} content={byHand} />}
    </div>
  );
}
