import { useState } from 'react';
import { useContractMessages } from '../../i18n/use-contract-messages';
import type { ContractLife } from '../../pricing/calendar/contract-life';
import { toIsoDate } from '../../pricing/calendar/plain-date';
import { useToday } from '../../store/calculator-context';
import { saveFile } from '../../ui/save-file';
import { calendarDays } from './calendar-days';

/** Saves the contract's deadlines as a calendar file. What writes it loads when it is asked for. */
export function CalendarButton({ lives }: { readonly lives: readonly ContractLife[] }) {
  const messages = useContractMessages();
  const today = useToday();
  const [failed, setFailed] = useState(false);
  const save = async () => {
    const { writeCalendarFile } = await import('../../documents/calendar-file');
    const days = lives.flatMap((life, index) => calendarDays(life, messages, index < lives.length - 1));
    const text = writeCalendarFile({ name: messages.calendarName, madeOn: today, days });
    saveFile(`ssc-contract-${toIsoDate(days[0]?.date ?? today)}.ics`, 'text/calendar;charset=utf-8', text);
  };
  return (
    <div className="calendar">
      <button
        type="button"
        className="button secondary"
        onClick={() => {
          setFailed(false);
          save().catch(() => setFailed(true));
        }}
      >
        {messages.calendar}
      </button>
      <p className="note">{messages.calendarAbout}</p>
      {failed && (
        <p className="field-message" role="alert">
          {messages.calendarFailed}
        </p>
      )}
    </div>
  );
}
