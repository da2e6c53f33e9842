import { groupDigits } from '../../i18n/group-digits';
import { Figure } from '../../ui/figure';

/** A computed count under its figure name. */
export function Count({ name, count }: { readonly name: string; readonly count: number }) {
  return (
    <Figure name={name} value={count}>
      {groupDigits(count)}
    </Figure>
  );
}
