import { readLink } from '../../documents/link';
import { useApplicantMemory } from '../../store/applicant/use-applicant';
import { useBook, useCalculator, useCalculatorStore, useToday } from '../../store/calculator-context';
import type { ApplicationRecord } from '../../store/ledger/records';
import { showLink } from '../document/show-link';

/** Opens an application again to be changed: its selection beside the visitor's own, its details in the form. */
export function useMending(): (record: ApplicationRecord) => void {
  const store = useCalculatorStore();
  const goTo = useCalculator((state) => state.goTo);
  const memory = useApplicantMemory();
  const book = useBook();
  const today = useToday();
  return ({ id, link, applicant }) => {
    const content = readLink(link, book);
    if (content !== undefined) showLink(store, content, book, today);
    memory.turnTo(id, applicant ?? memory.store.getState().applicants.get(id));
    goTo({ tag: 'application', step: 1, mending: id });
  };
}
