import type { ContractMessages } from '../../i18n/zh-cn-contract';
import type { LifeEventTag, Lifeline } from '../../pricing/calendar/lifeline';

export interface EventTexts {
  readonly name: string;
  readonly about: string;
}

/** An event's words: once a contract is renewed its old days no longer end it. */
export function eventTexts(tag: LifeEventTag, { events }: Lifeline, messages: ContractMessages): EventTexts {
  const isRenewed = events.some((event) => event.tag === 'new-expiry');
  return isRenewed && (tag === 'expiry' || tag === 'reclaim')
    ? messages.renewedEvents[tag]
    : messages.events[tag];
}
