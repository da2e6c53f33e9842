import { useSelfCheckMessages } from '../../i18n/use-self-check-messages';
import { listIdOf } from '../../self-check/check-scenario';
import { type Comparison, isAgreed } from '../../self-check/comparison';
import { PUBLISHED_LIST_ID } from '../../self-check/price-scenario';
import type { ItemTitleProps } from './item-title';

/** The input of a scenario and every figure of it: one value where both agree, else what was expected and found. */
export function ComparedFigures({ item, wording }: ItemTitleProps) {
  const words = useSelfCheckMessages();
  return (
    <>
      <Input item={item} />
      <table className="check-table">
        <caption className="visually-hidden">{wording.title(item)}</caption>
        <thead>
          <tr>
            <th scope="col">{words.columns.figure}</th>
            <th scope="col">{words.agreedColumn}</th>
          </tr>
        </thead>
        {byDay(item.comparisons).map(([day, comparisons]) => (
          <tbody key={day}>
            {day !== '' && (
              <tr>
                <th scope="rowgroup" colSpan={2} className="check-day">
                  {day}
                </th>
              </tr>
            )}
            {comparisons.map((comparison) => (
              <tr key={comparison.figure}>
                <th scope="row">{wording.figure(item, { figure: comparison.figure })}</th>
                <td>
                  {isAgreed(comparison) ? (
                    wording.value(item, comparison.expected ?? '')
                  ) : (
                    <Differing comparison={comparison} />
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </>
  );
}

function Differing({ comparison: { expected, found } }: { readonly comparison: Comparison }) {
  const { columns, nothing } = useSelfCheckMessages();
  return (
    <strong>
      {columns.expected} {expected ?? nothing} · {columns.found} {found ?? nothing}
    </strong>
  );
}

/** What the scenario asks for: its link, and its list where that is another than the published one. */
function Input({ item: { scenario } }: Pick<ItemTitleProps, 'item'>) {
  const words = useSelfCheckMessages();
  if (scenario === undefined) return null;
  const listId = listIdOf(scenario);
  return (
    <>
      {'link' in scenario.content && (
        <p className="note check-input">
          {words.link} {scenario.content.link}
        </p>
      )}
      {listId !== PUBLISHED_LIST_ID && (
        <p className="note check-input">
          {words.list} {listId}
        </p>
      )}
    </>
  );
}

/** Comparisons of one day each, in their order; those of no day under ''. */
function byDay(comparisons: readonly Comparison[]): readonly (readonly [string, readonly Comparison[]])[] {
  const days = [...new Set(comparisons.map(({ day = '' }) => day))];
  return days.map((wanted) => [wanted, comparisons.filter(({ day = '' }) => day === wanted)]);
}
