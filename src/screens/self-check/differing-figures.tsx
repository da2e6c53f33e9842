import { useId } from 'react';
import { useSelfCheckMessages } from '../../i18n/use-self-check-messages';
import { isAgreed } from '../../self-check/comparison';
import { SalesPhone } from '../sales-phone';
import type { CheckItem } from './check-groups';
import { ItemTitle } from './item-title';
import type { CheckWording } from './use-check-wording';

export interface DifferingFiguresProps {
  readonly items: readonly CheckItem[];
  readonly wording: CheckWording;
}

/** Every figure that is not as expected, by scenario and in the exact form of its file, and what to do now. */
export function DifferingFigures({ items, wording }: DifferingFiguresProps) {
  const words = useSelfCheckMessages();
  const id = useId();
  return (
    <section aria-labelledby={`${id}-differing`}>
      <h3 id={`${id}-differing`}>{words.differing}</h3>
      <p>
        {words.differingAbout} <SalesPhone />
      </p>
      {items.map((item) => (
        <div key={item.path} className="check-differing">
          <p>
            <ItemTitle item={item} wording={wording} />
          </p>
          {item.comparisons.length === 0 ? (
            <p className="note">{item.failure ?? words.nothingCompared}</p>
          ) : (
            <DifferingTable item={item} wording={wording} />
          )}
        </div>
      ))}
    </section>
  );
}

interface DifferingTableProps {
  readonly item: CheckItem;
  readonly wording: CheckWording;
}

function DifferingTable({ item, wording }: DifferingTableProps) {
  const { columns, nothing } = useSelfCheckMessages();
  return (
    <table className="check-table">
      <caption className="visually-hidden">{wording.title(item)}</caption>
      <thead>
        <tr>
          <th scope="col">{columns.figure}</th>
          <th scope="col">{columns.expected}</th>
          <th scope="col">{columns.found}</th>
        </tr>
      </thead>
      <tbody>
        {item.comparisons
          .filter((comparison) => !isAgreed(comparison))
          .map((comparison) => (
            <tr key={`${comparison.day} ${comparison.figure}`}>
              <th scope="row">{wording.figure(item, comparison)}</th>
              <td>{comparison.expected ?? nothing}</td>
              <td>
                <strong>{comparison.found ?? nothing}</strong>
              </td>
            </tr>
          ))}
      </tbody>
    </table>
  );
}
