import { useState } from 'react';
import {
  type ContractField,
  type ContractIssue,
  type ContractReading,
  type ContractTexts,
  readContractHistory,
} from '../../../entry/read-contract-history';
import type { ContractPlace } from '../../../pricing/contract-history/contract-problems';
import { useBook, useCalculatorStore } from '../../../store/calculator-context';
import type { ContractRecord } from '../../../store/ledger/records';
import { contractTextsOf, emptyContractTexts } from './contract-texts';
import { unsavedContracts } from './unsaved-contracts';

export interface ContractEntry {
  readonly texts: ContractTexts;
  /** The contract as it was when these texts were taken from it: what it has got since is none of them. */
  readonly opened: ContractRecord | undefined;
  readonly reading: ContractReading;
  /** What was typed before and not saved stands in the fields. */
  readonly isRestored: boolean;
  readonly write: (change: (texts: ContractTexts) => ContractTexts) => void;
  /** What a field is to show as wrong: an empty field only once it was left, or saving was tried. */
  readonly problemOf: (at: ContractPlace, field: ContractField) => ContractIssue['problem'] | undefined;
  readonly leave: (at: ContractPlace, field: ContractField) => void;
  /** Shows everything that is wrong. */
  readonly showAll: () => void;
  readonly startOver: () => void;
  /** What was typed is kept as a contract now. */
  readonly forget: () => void;
}

/** The texts of the dialog, kept until they are saved: of this contract, or of a new one. */
export function useContractEntry(record: ContractRecord | undefined): ContractEntry {
  const book = useBook();
  const key = record?.id ?? 'new';
  const initial = () => (record === undefined ? emptyContractTexts(book) : contractTextsOf(record));
  const unsaved = unsavedContracts(useCalculatorStore());
  const [isRestored, setRestored] = useState(() => unsaved.has(key));
  const [texts, setTexts] = useState(() => unsaved.get(key)?.texts ?? initial());
  const [opened, setOpened] = useState(() => (unsaved.has(key) ? unsaved.get(key)?.opened : record));
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [isAllShown, setAllShown] = useState(false);
  const reading = readContractHistory(texts, book);
  return {
    texts,
    opened,
    reading,
    isRestored,
    write: (change) =>
      setTexts((before) => {
        const next = change(before);
        unsaved.set(key, { texts: next, opened });
        return next;
      }),
    problemOf: (at, field) => {
      const issue = reading.ok
        ? undefined
        : reading.issues.find((candidate) => candidate.at === at && candidate.field === field);
      const isPremature = issue?.problem.tag === 'empty' || issue?.problem.tag === 'nothing-added';
      return isPremature && !isAllShown && !left.has(`${at}-${field}`) ? undefined : issue?.problem;
    },
    leave: (at, field) => setLeft((before) => new Set(before).add(`${at}-${field}`)),
    showAll: () => setAllShown(true),
    startOver: () => {
      unsaved.delete(key);
      setTexts(initial());
      setOpened(record);
      setRestored(false);
      setLeft(new Set());
      setAllShown(false);
    },
    forget: () => unsaved.delete(key),
  };
}
