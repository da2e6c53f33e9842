import { type ReactNode, useState } from 'react';
import { useSelfCheckMessages } from '../../i18n/use-self-check-messages';
import { holds } from '../../self-check/check-file';
import type { CheckGroup } from './check-groups';
import { ComparedFigures } from './compared-figures';
import { ItemTitle } from './item-title';
import { groupOutcome } from './outcome-texts';
import type { CheckWording } from './use-check-wording';

export interface CheckGroupDetailsProps {
  readonly group: CheckGroup;
  readonly wording: CheckWording;
}

/** A group with its count and outcome; opened, its scenarios; each of them opened, its figures. */
export function CheckGroupDetails({ group, wording }: CheckGroupDetailsProps) {
  const words = useSelfCheckMessages();
  const summary = (
    <span className="check-group-line">
      <span className="check-group-name">{words.groups[group.id]}</span>{' '}
      <Outcome isRight={group.differing.length === 0} text={groupOutcome(group, words)} />
    </span>
  );
  return (
    <Details className="check-group" summary={summary}>
      {() => (
        <ul>
          {group.items.map((item) => (
            <li key={item.path}>
              <Details className="check-item" summary={<ItemTitle item={item} wording={wording} />}>
                {() => <ComparedFigures item={item} wording={wording} />}
              </Details>
              {!holds(item) && <Outcome isRight={false} text={words.itemDiffers} />}
            </li>
          ))}
        </ul>
      )}
    </Details>
  );
}

/** Not by colour alone: a word, with a mark before it. */
function Outcome({ isRight, text }: { readonly isRight: boolean; readonly text: string }) {
  return (
    <span className={`check-outcome ${isRight ? 'is-right' : 'is-wrong'}`}>
      <span aria-hidden="true">{isRight ? '✓' : '✗'}</span> {text}
    </span>
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
