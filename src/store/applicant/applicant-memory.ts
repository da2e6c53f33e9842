import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Applicant } from '../../embed/protocol';
import {
  type ApplicantField,
  type ApplicantTexts,
  cutApplicantText,
  EMPTY_APPLICANT,
} from '../../entry/applicant/read-applicant';
import type { TextStorage } from '../text-storage';
import { readKeptApplicant, writeKeptApplicant } from './kept-applicant';

/** What was confirmed last, and the application that came of it: the same thing is confirmed only once. */
export interface Confirmed {
  readonly id: string;
  /** The selection's link and the applicant, as one text. */
  readonly of: string;
}

/**
 * How the last handing over to the host stands: on its way, refused by the host, or left without an answer, so
 * that nobody knows whether the host has it.
 */
export type Handover = 'sending' | 'refused' | 'unanswered';

export interface ApplicantState {
  /** As typed. */
  readonly texts: ApplicantTexts;
  /** Fields that were left, or that 下一步 asked for: what is wrong with them is said. */
  readonly visited: ReadonlySet<ApplicantField>;
  /** Whether the buyer asked for the details to stay on this device. */
  readonly isRemembered: boolean;
  /** False where they should stay and the browser has no room or no permission. */
  readonly isKept: boolean;
  /** Who made the applications of this visit, by their ids. */
  readonly applicants: ReadonlyMap<string, Applicant>;
  /** Applications on their way to the host, or that it did not take. */
  readonly handovers: ReadonlyMap<string, Handover>;
  readonly confirmed?: Confirmed;
}

/** The applicant's details: in memory for this visit, on the device only while the buyer asks for it. */
export interface ApplicantMemory {
  readonly store: StoreApi<ApplicantState>;
  readonly type: (field: ApplicantField, text: string) => void;
  /**
   * The form is now that of the application of this id, or of a new one: what was typed into another waits until
   * the form is its own again. `known` are the details of one that was not typed into yet.
   */
  readonly turnTo: (mending: string | undefined, known?: ApplicantTexts) => void;
  readonly visit: (fields: readonly ApplicantField[]) => void;
  readonly remember: (isRemembered: boolean) => void;
  readonly setApplicant: (id: string, applicant: Applicant) => void;
  /** `undefined` where the application has arrived. */
  readonly setHandover: (id: string, handover: Handover | undefined) => void;
  readonly setConfirmed: (confirmed: Confirmed) => void;
}

export function createApplicantMemory(storage: TextStorage): ApplicantMemory {
  const kept = readKeptApplicant(storage.read());
  const store = createStore<ApplicantState>(() => ({
    texts: kept ?? EMPTY_APPLICANT,
    visited: new Set(),
    isRemembered: kept !== undefined,
    isKept: true,
    applicants: new Map(),
    handovers: new Map(),
  }));
  const keep = (texts: ApplicantTexts, isRemembered: boolean) =>
    store.setState({
      texts,
      isRemembered,
      isKept: storage.write(isRemembered ? writeKeptApplicant(texts) : null) || !isRemembered,
    });
  const fill = (texts: ApplicantTexts) => {
    const { isRemembered } = store.getState();
    if (isRemembered) keep(texts, true);
    else store.setState({ texts });
  };
  const waiting = new Map<string | undefined, ApplicantTexts>();
  let turnedTo: string | undefined;
  return {
    store,
    turnTo: (mending, known) => {
      if (mending === turnedTo) return;
      waiting.set(turnedTo, store.getState().texts);
      turnedTo = mending;
      const texts = waiting.get(mending) ?? known;
      if (texts !== undefined) fill(texts);
    },
    type: (field, text) => fill({ ...store.getState().texts, [field]: cutApplicantText(text) }),
    visit: (fields) =>
      store.setState(({ visited }) =>
        fields.every((field) => visited.has(field)) ? {} : { visited: new Set([...visited, ...fields]) },
      ),
    remember: (isRemembered) => keep(store.getState().texts, isRemembered),
    setApplicant: (id, applicant) =>
      store.setState(({ applicants }) => ({ applicants: new Map(applicants).set(id, applicant) })),
    setHandover: (id, handover) =>
      store.setState(({ handovers }) => {
        const next = new Map(handovers);
        if (handover === undefined) next.delete(id);
        else next.set(id, handover);
        return { handovers: next };
      }),
    setConfirmed: (confirmed) => store.setState({ confirmed }),
  };
}
