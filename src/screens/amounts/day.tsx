import { useCatalogue } from '../../i18n/catalogue';
import { formatDate } from '../../i18n/format-date';
import { type PlainDate, toIsoDate } from '../../pricing/calendar/plain-date';
import { DateFigure } from '../../ui/figure';

/** A computed date under its figure name. */
export function Day({ name, date }: { readonly name: string; readonly date: PlainDate }) {
  const { language } = useCatalogue();
  return (
    <DateFigure name={name} isoDate={toIsoDate(date)}>
      {formatDate(date, language)}
    </DateFigure>
  );
}
