import { type ReactNode, useState } from 'react';
import { useSelfCheckMessages } from '../../i18n/use-self-check-messages';
import { holds } from '../../self-check/check-file';
import type { CheckGroup } from './check-groups';
import { ComparedFigures } from './compared-figures';
import { ItemTitle } from './item-title';
import type { CheckWording } from './use-check-wording';

export interface CheckGroupDetailsProps {
  readonly group: CheckGroup;
  readonly wording: CheckWording;
}

/** A group with its count and outcome; opened, its scenarios; each of them opened, its figures. */
export function CheckGroupDetails({ group: { id, items, differing }, wording }: CheckGroupDetailsProps) {
  const words = useSelfCheckMessages();
  const summary = (
    <>
      <span className="check-group-name">{words.groups[id]}</span>{' '}
      <span className="check-group-count">{words.groupCount(items.length)}</span>{' '}
      <Outcome differing={differing.length} />
    </>
  );
  return (
    <Details className="check-group" summary={summary}>
      {() => (
        <ul>
          {items.map((item) => (
            <li key={item.path}>
              <Details className="check-item" summary={<ItemTitle item={item} wording={wording} />}>
                {() => <ComparedFigures item={item} wording={wording} />}
              </Details>
              {!holds(item) && <Outcome differing={1} />}
            </li>
          ))}
        </ul>
      )}
    </Details>
  );
}

/** Not by colour alone: a word, with a mark before it. */
function Outcome({ differing }: { readonly differing: number }) {
  const words = useSelfCheckMessages();
  return differing === 0 ? (
    <span className="check-outcome is-right">{words.agrees}</span>
  ) : (
    <span className="check-outcome is-wrong">{words.differs(differing)}</span>
  );
}

interface DetailsProps {
  readonly className: string;
  readonly summary: ReactNode;
  readonly children: () => ReactNode;
}

/** What is in it is rendered once it is open: all scenarios have thousands of figures. */
function Details({ className, summary, children }: DetailsProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details className={className} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{summary}</summary>
      {isOpen && children()}
    </details>
  );
}
