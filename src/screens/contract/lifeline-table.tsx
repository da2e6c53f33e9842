import { useCatalogue } from '../../i18n/catalogue';
import { formatDate } from '../../i18n/format-date';
import { groupDigits } from '../../i18n/group-digits';
import { useContractMessages } from '../../i18n/use-contract-messages';
import { daysBetween } from '../../pricing/calendar/day-arithmetic';
import type { LifeEventTag, Lifeline } from '../../pricing/calendar/lifeline';
import type { PlainDate } from '../../pricing/calendar/plain-date';
import { useToday } from '../../store/calculator-context';
import { Day } from '../amounts/day';
import { eventTexts } from './event-texts';

/** Dates that the page computed, by their public names. */
const FIGURE_NAMES: Readonly<Partial<Record<LifeEventTag, string>>> = {
  expiry: 'date:expiry',
  reclaim: 'date:reclaim',
  'new-expiry': 'date:new-expiry',
  'new-reclaim': 'date:new-reclaim',
};

/** The lifeline's events one by one, how far they are from today, and what they mean. */
export function LifelineTable({ line }: { readonly line: Lifeline }) {
  const { language } = useCatalogue();
  const messages = useContractMessages();
  const today = useToday();
  const fromToday = (date: PlainDate) => {
    const days = daysBetween(today, date);
    const count = groupDigits(Math.abs(days));
    return days === 0 ? messages.sameDay : days > 0 ? messages.inDays(count) : messages.daysAgo(count);
  };
  return (
    <table className="life">
      <caption className="visually-hidden">{messages.life}</caption>
      <thead>
        <tr>
          <th scope="col">{messages.lifeColumns.event}</th>
          <th scope="col">{messages.lifeColumns.date}</th>
        </tr>
      </thead>
      <tbody>
        {line.events.map(({ tag, date }) => {
          const figureName = FIGURE_NAMES[tag];
          return (
            <tr key={tag}>
              <th scope="row">
                {eventTexts(tag, line, messages).name}
                <span className="about">{eventTexts(tag, line, messages).about}</span>
              </th>
              <td className="cell-date">
                {figureName ? <Day name={figureName} date={date} /> : formatDate(date, language)}
                <span className="about">{fromToday(date)}</span>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
