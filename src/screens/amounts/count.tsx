import { useCatalogue } from '../../i18n/catalogue';
import { formatCount } from '../../i18n/format-count';
import { Figure } from '../../ui/figure';

/** A computed count under its figure name. */
export function Count({ name, count }: { readonly name: string; readonly count: number }) {
  const { language } = useCatalogue();
  return (
    <Figure name={name} value={count}>
      {formatCount(count, language)}
    </Figure>
  );
}
