import type { ApplicationMessage } from '../../embed/protocol';
import type { ApplicantMemory } from '../../store/applicant/applicant-memory';
import { HostSilence } from '../../store/host-silence';
import { stateOf } from '../../store/ledger/application-states';
import type { Ledger } from '../../store/ledger/ledger';
import { moveApplication } from '../../store/ledger/move-application';
import type { PageServices } from '../../store/page-services';

/**
 * Hands an application to the host, where one takes it. It is under review once the host has taken it; until
 * then, and where the host refuses or fails, it stays prepared. It goes on though the screen is left.
 */
export function handOver(
  application: ApplicationMessage,
  memory: ApplicantMemory,
  ledger: Ledger,
  { host, now }: PageServices,
): void {
  const { apply } = host.current();
  const { id } = application;
  if (apply === undefined || memory.store.getState().handovers.get(id) === 'sending') return;
  memory.setHandover(id, 'sending');
  // Within a promise, so that a host that throws is one that refuses.
  Promise.resolve(application)
    .then(apply)
    .then(
      () => {
        memory.setHandover(id, undefined);
        const record = ledger.store.getState().records.get(id);
        // The host may have told of a later state already.
        if (record?.kind === 'application' && stateOf(record) === 'prepared')
          moveApplication(ledger, { id, state: 'under-review', by: 'host', at: now() });
      },
      (reason: unknown) => memory.setHandover(id, reason instanceof HostSilence ? 'unanswered' : 'refused'),
    );
}
