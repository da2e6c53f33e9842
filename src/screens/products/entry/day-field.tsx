import type { ContractIssue } from '../../../entry/read-contract-history';
import { readDate } from '../../../entry/read-date';
import { stepDay } from '../../../entry/step-day';
import { useContractMessages } from '../../../i18n/use-contract-messages';
import { toIsoDate } from '../../../pricing/calendar/plain-date';
import { EntryField } from './entry-field';

export interface DayFieldProps {
  readonly id: string;
  readonly label: string;
  readonly about: string;
  readonly text: string;
  readonly onType: (text: string) => void;
  readonly onLeave: () => void;
  readonly problem: ContractIssue['problem'] | undefined;
}

/** A day as it is written in China, or stepped through one by one. */
export function DayField(props: DayFieldProps) {
  const { dayBefore, dayAfter } = useContractMessages();
  const { text, label, problem } = props;
  const reading = readDate(text);
  return (
    <EntryField
      {...props}
      restingText={reading.ok ? toIsoDate(reading.value) : text}
      mendText={problem?.mend ?? ''}
      inputMode="text"
      stepped={(days) => stepDay(text, days)}
      stepLabels={[`${label} ${dayBefore}`, `${label} ${dayAfter}`]}
      required
    />
  );
}
