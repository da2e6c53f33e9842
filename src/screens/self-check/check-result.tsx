import { useId } from 'react';
import { useSelfCheckMessages } from '../../i18n/use-self-check-messages';
import type { PriceBook } from '../../pricing/price-book/price-book';
import { CheckFacts } from './check-facts';
import { CheckGroupDetails } from './check-group-details';
import { type CheckItem, grouped } from './check-groups';
import { CopyResult } from './copy-result';
import { DifferingFigures } from './differing-figures';
import { useCheckWording } from './use-check-wording';

export interface CheckResultProps {
  readonly items: readonly CheckItem[];
  readonly books: readonly PriceBook[];
}

/** What differs, what the check covers, and everything that was compared. */
export function CheckResult({ items, books }: CheckResultProps) {
  const words = useSelfCheckMessages();
  const wording = useCheckWording(books);
  const id = useId();
  const groups = grouped(items);
  const differing = groups.flatMap((group) => group.differing);
  return (
    <>
      {differing.length > 0 && <DifferingFigures items={differing} wording={wording} />}
      <CheckFacts books={books} />
      <section aria-labelledby={`${id}-all`}>
        <h3 id={`${id}-all`}>{words.all}</h3>
        <div className="check-groups">
          {groups.map((group) => (
            <CheckGroupDetails key={group.id} group={group} wording={wording} />
          ))}
        </div>
      </section>
      <CopyResult items={items} books={books} wording={wording} />
    </>
  );
}
