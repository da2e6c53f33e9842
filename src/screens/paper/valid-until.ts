import type { FieldProblem } from '../../entry/field-problem';
import { readDate } from '../../entry/read-date';
import { useMessages } from '../../i18n/catalogue';
import { useDocumentsMessages } from '../../i18n/use-documents-messages';
import { usePaperMessages } from '../../i18n/use-paper-messages';
import { problemSentence } from '../../i18n/wording/field-wording';
import { isBefore, type PlainDate, toIsoDate } from '../../pricing/calendar/plain-date';

export type ValidUntil =
  | { readonly ok: true; readonly date: PlainDate }
  | { readonly ok: false; readonly problem: FieldProblem | BeforeMadeOn };

interface BeforeMadeOn {
  readonly tag: 'before-made-on';
  readonly day: string;
  readonly madeOn: string;
}

/** Reads the last day on which a quote is meant to hold: the day it was made, or a later one. */
export function readValidUntil(text: string, madeOn: PlainDate): ValidUntil {
  const reading = readDate(text);
  if (!reading.ok) return reading;
  return isBefore(reading.value, madeOn)
    ? {
        ok: false,
        problem: { tag: 'before-made-on', day: toIsoDate(reading.value), madeOn: toIsoDate(madeOn) },
      }
    : { ok: true, date: reading.value };
}

/** What is wrong with the day, as a sentence; `undefined` where nothing is. */
export function useValidUntilProblem(reading: ValidUntil): string | undefined {
  const messages = useMessages();
  const documents = useDocumentsMessages();
  const paper = usePaperMessages();
  if (reading.ok) return undefined;
  const { problem } = reading;
  return problem.tag === 'before-made-on'
    ? paper.beforeMadeOn(problem.day, problem.madeOn)
    : problemSentence(problem, documents.validUntil, messages);
}
