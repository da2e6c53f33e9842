import { useSelfCheckMessages } from '../../i18n/use-self-check-messages';
import { listIdOf } from '../../self-check/check-scenario';
import { type Comparison, isAgreed } from '../../self-check/comparison';
import { PUBLISHED_LIST_ID } from '../../self-check/price-scenario';
import type { CheckItem } from './check-groups';
import type { ItemTitleProps } from './item-title';

/** The input of a scenario and every figure of it: one value where both agree, else what was expected and found. */
export function ComparedFigures({ item, wording }: ItemTitleProps) {
  const words = useSelfCheckMessages();
  return (
    <table className="check-table">
      <caption className="visually-hidden">{wording.title(item)}</caption>
      <thead>
        <tr>
          <th scope="col">{words.columns.figure}</th>
          <th scope="col">{words.agreedColumn}</th>
        </tr>
      </thead>
      <tbody>
        {inputOf(item).map(([name, text]) => (
          <tr key={name}>
            <th scope="row">{words[name]}</th>
            <td className="check-text">{text}</td>
          </tr>
        ))}
        {item.comparisons.map((comparison) => (
          <tr key={`${comparison.day} ${comparison.figure}`}>
            <th scope="row">{wording.figure(item, comparison)}</th>
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
    </table>
  );
}

function Differing({ comparison: { expected, found } }: { readonly comparison: Comparison }) {
  const { columns, nothing } = useSelfCheckMessages();
  return (
    <strong className="is-wrong">
      {columns.expected} {expected ?? nothing} · {columns.found} {found ?? nothing}
    </strong>
  );
}

/** What the scenario asks for: its link, and its list where that is another than the published one. */
function inputOf({ scenario }: CheckItem): readonly (readonly ['link' | 'list', string])[] {
  if (scenario === undefined) return [];
  const listId = listIdOf(scenario);
  return [
    ...('link' in scenario.content ? [['link', scenario.content.link] as const] : []),
    ...(listId === PUBLISHED_LIST_ID ? [] : [['list', listId] as const]),
  ];
}
