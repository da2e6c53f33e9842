import type { CalendarDay } from '../../documents/calendar-file';
import { useCatalogue } from '../../i18n/catalogue';
import { useContractMessages } from '../../i18n/use-contract-messages';
import { useProductsMessages } from '../../i18n/use-products-messages';
import { isBefore, toIsoDate } from '../../pricing/calendar/plain-date';
import { useToday } from '../../store/calculator-context';
import { CalendarFileButton } from '../contract/calendar-button';
import { keptContractDays } from '../contract/calendar-days';
import { contractName } from './contract-wording';
import type { ShownContract } from './shown-contract';

export interface ContractCalendarProps {
  readonly contracts: readonly ShownContract[];
  /** The contract whose own button this is; without it the button is for all. */
  readonly of?: string;
}

/** The deadlines to come of one or all contracts as a calendar file; nothing where there are none. */
export function ContractCalendar({ contracts, of }: ContractCalendarProps) {
  const catalogue = useCatalogue();
  const messages = useProductsMessages();
  const contractMessages = useContractMessages();
  const today = useToday();
  const days: readonly CalendarDay[] = contracts.flatMap(({ record, today: { life } }) => {
    const name = contractName(record, catalogue, messages);
    return keptContractDays(record.id, life, contractMessages, (summary) =>
      messages.calendarSummary(name, summary),
    ).filter(({ date }) => !isBefore(date, today));
  });
  if (days.length === 0) return null;
  return of === undefined ? (
    <CalendarFileButton
      label={messages.calendarAll}
      about={messages.calendarAbout}
      days={() => days}
      fileName={() => `ssc-contracts-${toIsoDate(today)}.ics`}
    />
  ) : (
    <CalendarFileButton
      label={messages.calendarOne}
      name={messages.of(messages.calendarOne, of)}
      days={() => days}
      fileName={(first) => `ssc-contract-${toIsoDate(first)}.ics`}
    />
  );
}
