import type { ContractMessages } from '../../i18n/zh-cn-contract';
import type { ContractState } from '../../pricing/calendar/contract-life';

/** How a contract stands, in one sentence with its days, which `count` formats. */
export function stateSentence(
  state: ContractState,
  count: (days: number) => string,
  messages: ContractMessages,
): string {
  switch (state.tag) {
    case 'running':
      return messages.runningUntil(count(state.daysToExpiry));
    case 'ending':
      return messages.endingIn(count(state.daysToExpiry));
    case 'stopped':
      return state.daysSinceExpiry === 0
        ? messages.stoppedToday(count(state.daysToReclaim))
        : messages.stoppedSince(count(state.daysSinceExpiry), count(state.daysToReclaim));
    case 'not-begun':
      return messages.startsIn(count(state.daysToStart));
    case 'reclaimed':
      return messages.noRecovery;
  }
}
