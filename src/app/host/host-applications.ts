import type { ApplicationMessage, ApplicationStateChange, Host } from '../../embed/protocol';
import { HostSilence } from '../../store/host-silence';
import type { Say } from './connection';

/** How long the host may take to say whether it takes an application over, in milliseconds. */
export const ANSWER_MS = 10_000;

export interface StateRecorder {
  /** What the host says of an application. */
  readonly record: (change: ApplicationStateChange) => void;
  /** The host took an application after all, when the page no longer waited for it. */
  readonly recordLateTaking: (id: string) => void;
}

export interface HostApplications {
  readonly host: Host;
  readonly answer: (id: string, isTaken: boolean) => void;
  readonly changeState: (change: ApplicationStateChange) => void;
}

interface Waiting {
  readonly settle: (outcome: 'taken' | 'refused' | 'unanswered') => void;
}

/**
 * Hands applications to the host. It has one taken when it says so, or when it tells of a state that the
 * application then is in; it has refused one when it says so, and is silent after ten seconds.
 */
export function hostApplications(say: Say, recorder: StateRecorder): HostApplications {
  const waiting = new Map<string, Waiting>();
  const unanswered = new Set<string>();

  const apply = (application: ApplicationMessage) =>
    new Promise<void>((resolve, reject) => {
      const { id } = application;
      const settle: Waiting['settle'] = (outcome) => {
        clearTimeout(timer);
        waiting.delete(id);
        if (outcome === 'taken') resolve();
        else if (outcome === 'refused') reject(new Error('The host did not take the application.'));
        else {
          unanswered.add(id);
          reject(new HostSilence(`The host did not answer within ${ANSWER_MS} ms.`));
        }
      };
      const timer = setTimeout(() => settle('unanswered'), ANSWER_MS);
      unanswered.delete(id);
      waiting.set(id, { settle });
      say({ type: 'apply', application });
    });

  const answer = (id: string, isTaken: boolean) => {
    const asked = waiting.get(id);
    if (asked !== undefined) asked.settle(isTaken ? 'taken' : 'refused');
    else if (unanswered.delete(id) && isTaken) recorder.recordLateTaking(id);
  };
  return {
    host: { apply },
    answer,
    changeState: (change) => {
      unanswered.delete(change.id);
      recorder.record(change);
      // Prepared is what it was before: only another state says that the host has it.
      if (change.state !== 'prepared') waiting.get(change.id)?.settle('taken');
    },
  };
}
