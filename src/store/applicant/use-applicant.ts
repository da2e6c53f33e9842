import { useStore } from 'zustand';
import { useCalculatorStore, useServices } from '../calculator-context';
import type { CalculatorStore } from '../calculator-store';
import { textStorage } from '../text-storage';
import { type ApplicantMemory, type ApplicantState, createApplicantMemory } from './applicant-memory';
import { APPLICANT_KEY } from './kept-applicant';

/** One for each page, begun when the first screen asks for it: it outlives the screens. */
const memories = new WeakMap<CalculatorStore, ApplicantMemory>();

export function useApplicantMemory(): ApplicantMemory {
  const store = useCalculatorStore();
  const { recordStorage } = useServices();
  const memory = memories.get(store) ?? createApplicantMemory(textStorage(recordStorage, APPLICANT_KEY));
  memories.set(store, memory);
  return memory;
}

/** A part of it. The selector returns a reference that the state itself holds. */
export function useApplicantState<Part>(select: (state: ApplicantState) => Part): Part {
  return useStore(useApplicantMemory().store, select);
}
