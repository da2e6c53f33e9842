import { groupDigits } from '../../i18n/group-digits';
import type { ContractMessages } from '../../i18n/zh-cn-contract';
import type { ContractState } from '../../pricing/calendar/contract-life';

/** How a contract stands, in one sentence with its days. */
export function stateSentence(state: ContractState, messages: ContractMessages): string {
  switch (state.tag) {
    case 'running':
      return messages.runningUntil(groupDigits(state.daysToExpiry));
    case 'ending':
      return messages.endingIn(groupDigits(state.daysToExpiry));
    case 'stopped':
      return state.daysSinceExpiry === 0
        ? messages.stoppedToday(groupDigits(state.daysToReclaim))
        : messages.stoppedSince(groupDigits(state.daysSinceExpiry), groupDigits(state.daysToReclaim));
    case 'not-begun':
      return messages.startsIn(groupDigits(state.daysToStart));
    case 'reclaimed':
      return messages.noRecovery;
  }
}
