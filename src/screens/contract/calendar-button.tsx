import { useState } from 'react';
import type { CalendarDay } from '../../documents/calendar-file';
import { useContractMessages } from '../../i18n/use-contract-messages';
import type { ContractLife } from '../../pricing/calendar/contract-life';
import { type PlainDate, toIsoDate } from '../../pricing/calendar/plain-date';
import { useToday } from '../../store/calculator-context';
import { saveFile } from '../../ui/save-file';
import { calendarDays } from './calendar-days';

/** Saves the deadlines of the contract on screen as a calendar file. */
export function CalendarButton({ lives }: { readonly lives: readonly ContractLife[] }) {
  const messages = useContractMessages();
  return (
    <CalendarFileButton
      label={messages.calendar}
      about={messages.calendarAbout}
      days={() => lives.flatMap((life, index) => calendarDays(life, messages, index < lives.length - 1))}
      fileName={(first) => `ssc-contract-${toIsoDate(first)}.ics`}
    />
  );
}

export interface CalendarFileButtonProps {
  readonly label: string;
  /** The whole name of a button that has others like it. */
  readonly name?: string;
  readonly about?: string;
  /** At least one. */
  readonly days: () => readonly CalendarDay[];
  /** Given the first day in the file. */
  readonly fileName: (first: PlainDate) => string;
}

/** Saves days as a calendar file. What writes it loads when it is asked for. */
export function CalendarFileButton({ label, name, about, days, fileName }: CalendarFileButtonProps) {
  const messages = useContractMessages();
  const today = useToday();
  const [failed, setFailed] = useState(false);
  const save = async () => {
    const { writeCalendarFile } = await import('../../documents/calendar-file');
    const entries = days();
    const text = writeCalendarFile({ name: messages.calendarName, madeOn: today, days: entries });
    saveFile(fileName(entries[0]?.date ?? today), 'text/calendar;charset=utf-8', text);
  };
  return (
    <div className="calendar">
      <button
        type="button"
        className="button secondary"
        aria-label={name}
        onClick={() => {
          setFailed(false);
          save().catch(() => setFailed(true));
        }}
      >
        {label}
      </button>
      {about !== undefined && <p className="note">{about}</p>}
      {failed && (
        <p className="field-message" role="alert">
          {messages.calendarFailed}
        </p>
      )}
    </div>
  );
}
