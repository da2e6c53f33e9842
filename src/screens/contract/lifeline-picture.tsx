import { useCatalogue } from '../../i18n/catalogue';
import { formatDate } from '../../i18n/format-date';
import { useContractMessages } from '../../i18n/use-contract-messages';
import { daysBetween } from '../../pricing/calendar/day-arithmetic';
import type { LifeEventTag, Lifeline } from '../../pricing/calendar/lifeline';
import { type PlainDate, toIsoDate } from '../../pricing/calendar/plain-date';
import { Timeline, type TimelineMark, type TimelineSpan } from '../../ui/pictures/timeline';
import { eventTexts } from './event-texts';

const MARK_KINDS: Readonly<Partial<Record<LifeEventTag, TimelineMark['kind']>>> = {
  addition: 'chosen',
  renewal: 'chosen',
  today: 'today',
  expiry: 'end',
  reclaim: 'end',
  'new-expiry': 'end',
  'new-reclaim': 'end',
};

const SPAN_KINDS = {
  service: 'service',
  'without-service': 'gap',
  'new-service': 'new-service',
} as const;

/** The lifeline as a picture; its table says the same. */
export function LifelinePicture({ line }: { readonly line: Lifeline }) {
  const { events, spans } = line;
  const { language } = useCatalogue();
  const messages = useContractMessages();
  const first = events[0]?.date;
  const last = events.at(-1)?.date;
  if (first === undefined || last === undefined) return null;
  const days = Math.max(1, daysBetween(first, last));
  const at = (date: PlainDate) => daysBetween(first, date) / days;
  return (
    <Timeline
      label={events
        .map(({ tag, date }) => `${eventTexts(tag, line, messages).name} ${formatDate(date, language)}`)
        .join(', ')}
      spans={spans.map(
        ({ tag, from, to }): TimelineSpan => ({
          id: `${tag}-${toIsoDate(from)}`,
          kind: SPAN_KINDS[tag],
          from: at(from),
          to: at(to),
          label: messages.spans[tag],
        }),
      )}
      marks={events.map(
        ({ tag, date }): TimelineMark => ({
          id: tag,
          kind: MARK_KINDS[tag] ?? 'plain',
          at: at(date),
          label: eventTexts(tag, line, messages).name,
          note: toIsoDate(date),
        }),
      )}
    />
  );
}
