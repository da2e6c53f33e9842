import type { CheckItem } from './check-groups';
import type { CheckWording } from './use-check-wording';

export interface ItemTitleProps {
  readonly item: CheckItem;
  readonly wording: CheckWording;
}

/** What was checked, and the name of its file, by which those who keep the page find it. */
export function ItemTitle({ item, wording }: ItemTitleProps) {
  return (
    <>
      {wording.title(item)} {item.scenario && <span className="check-file">{item.scenario.id}</span>}
    </>
  );
}
