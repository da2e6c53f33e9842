import { useContractMessages } from '../../i18n/use-contract-messages';
import type { DayAdvice } from '../../pricing/advice/day-advice';
import type { PlainDate } from '../../pricing/calendar/plain-date';
import { Sentence } from '../../ui/sentence';
import { Day } from '../amounts/day';
import { Amount } from '../amounts/line-amount';

export interface DayAdviceSentenceProps {
  readonly advice: DayAdvice;
  /** The last of the days that cost the same as the chosen one. */
  readonly lastDay: PlainDate;
}

/** The one advice about the day, as a sentence. */
export function DayAdviceSentence({ advice, lastDay }: DayAdviceSentenceProps) {
  const messages = useContractMessages();
  switch (advice.tag) {
    case 'same-fee-longer':
      return (
        <Sentence
          of={(by, last) => messages.sameFeeLonger(by, last, advice.moreMonths)}
          figures={[
            <Day key="by" name="day-advice:by" date={advice.by} />,
            <Day key="last" name="day-advice:last" date={lastDay} />,
          ]}
        />
      );
    case 'cheaper-later':
      return (
        <Sentence
          of={messages.cheaperLater}
          figures={[
            <Day key="from" name="day-advice:from" date={advice.from} />,
            <Amount key="saved" name="day-advice:saved" fen={advice.savedFen} />,
          ]}
        />
      );
    case 'no-further-drop':
      return messages.noFurtherDrop;
    case 'same-every-day':
      return messages.sameEveryDay;
  }
}
