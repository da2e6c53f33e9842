import { temporal } from 'zundo';
import { createStore } from 'zustand/vanilla';
import { DEFAULT_DISPLAY, type Display } from '../entry/display';
import type { FieldName, FieldTexts } from '../entry/field-names';
import type { LinkRecord } from '../entry/link-record';
import type { Mode } from '../entry/modes';
import { isSamePlace, type Place, PRICING } from '../entry/places';
import type { Remark } from '../entry/remark';
import { type Draft, EMPTY_DRAFT, isEmptyDraft, isSameDraft, type Work } from './draft';

/** How many steps can be undone, and how many opened links are kept beside the work on screen. */
const UNDO_LIMIT = 200;
const BESIDE_LIMIT = 3;

export interface CalculatorState extends Work, Display {
  readonly place: Place;
  /** Work kept beside the one on screen, the latest first: nothing typed is ever lost to an opened link. */
  readonly beside: readonly Work[];
  /** What the opened link says of its own time; gone with the first change of the selection. */
  readonly record: LinkRecord;
  readonly remarks: readonly Remark[];
}

/** New texts of fields; `undefined` returns a field to its default. */
export type FieldChanges = Readonly<Partial<Record<FieldName, string | undefined>>>;

export interface CalculatorActions {
  /**
   * Typing and stepping in one field: one step of undo until `settle`. `undefined` returns the field to its
   * default. `alongside` are fields that follow from the typing, as packs from a demand.
   */
  readonly type: (field: FieldName, text: string | undefined, alongside?: FieldChanges) => void;
  /** Ends the typing: the field was left. */
  readonly settle: () => void;
  /** One decision, one step of undo; several fields may change with it. */
  readonly choose: (changes: FieldChanges) => void;
  readonly setMode: (mode: Mode) => void;
  /** Goes to another place of the page; the selection stays as it is. */
  readonly goTo: (place: Place) => void;
  /** Returns the mode on screen to its defaults. */
  readonly reset: () => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly setDisplay: (display: Partial<Display>) => void;
  /** Shows a link's draft. Work that would be lost by it moves beside. */
  readonly openLink: (draft: Draft, record: LinkRecord) => void;
  readonly setRecord: (record: LinkRecord) => void;
  /** Exchanges the work on screen with one beside it. */
  readonly swapWithBeside: (work: Work) => void;
  readonly addRemarks: (remarks: readonly Remark[]) => void;
  readonly dismiss: (remark: Remark) => void;
}

export type CalculatorStore = ReturnType<typeof createCalculatorStore>;

/** A store of its own for each page or test: the selection's draft texts and how they are shown. */
export function createCalculatorStore(initial: Partial<CalculatorState> = {}) {
  let typingIn: FieldName | undefined;
  const store = createStore<CalculatorState & CalculatorActions>()(
    temporal(
      (set, get) => {
        const write = (changes: FieldChanges) => {
          const { draft } = get();
          const next = withTexts(draft.texts[draft.mode], changes);
          if (next === undefined) return false;
          set({
            draft: { ...draft, texts: { ...draft.texts, [draft.mode]: next } },
            origin: 'own',
            record: {},
          });
          return true;
        };
        const temporalState = () => store.temporal.getState();
        const settle = () => {
          const { pastStates, resume } = temporalState();
          const before = pastStates.at(-1)?.draft;
          // Typed and typed back: a step of undo that would show nothing.
          if (typingIn !== undefined && before && isSameDraft(before, get().draft)) {
            store.temporal.setState({ pastStates: pastStates.slice(0, -1) });
          }
          typingIn = undefined;
          resume();
        };
        return {
          place: PRICING,
          draft: EMPTY_DRAFT,
          origin: 'own',
          beside: [],
          record: {},
          remarks: [],
          ...DEFAULT_DISPLAY,
          ...initial,
          type: (field, text, alongside) => {
            if (typingIn !== field) settle();
            if (!write({ ...alongside, [field]: text })) return;
            // The first change of a field is remembered, what follows belongs to it.
            typingIn = field;
            temporalState().pause();
          },
          settle,
          choose: (changes) => {
            settle();
            write(changes);
          },
          setMode: (mode) => {
            settle();
            const { draft } = get();
            // What a link says of its time is about the mode that it opened.
            if (draft.mode !== mode) set({ draft: { ...draft, mode }, record: {} });
            get().goTo(PRICING);
          },
          goTo: (place) => {
            settle();
            if (!isSamePlace(place, get().place)) set({ place });
          },
          reset: () => {
            settle();
            const { draft } = get();
            if (Object.keys(draft.texts[draft.mode]).length > 0) {
              set({
                draft: { ...draft, texts: { ...draft.texts, [draft.mode]: {} } },
                origin: 'own',
                record: {},
              });
            }
          },
          undo: () => {
            settle();
            temporalState().undo();
          },
          redo: () => {
            settle();
            temporalState().redo();
          },
          setDisplay: (display) => set(display),
          openLink: (draft, record) => {
            settle();
            set({ place: PRICING, draft, origin: 'link', record, beside: besideAfter(get(), draft) });
          },
          setRecord: (record) => set({ record }),
          swapWithBeside: (work) => {
            settle();
            const { beside } = get();
            if (beside.includes(work)) {
              set({ place: PRICING, ...work, record: {}, beside: besideAfter(get(), work.draft) });
            }
          },
          addRemarks: (remarks) => {
            const known = new Set(get().remarks.map((remark) => JSON.stringify(remark)));
            const added = remarks.filter((remark) => !known.has(JSON.stringify(remark)));
            if (added.length > 0) set({ remarks: [...get().remarks, ...added] });
          },
          dismiss: (remark) => set({ remarks: get().remarks.filter((known) => known !== remark) }),
        };
      },
      {
        limit: UNDO_LIMIT,
        partialize: ({ draft, origin, beside, record }) => ({ draft, origin, beside, record }),
        equality: (past, current) => past.draft === current.draft,
      },
    ),
  );
  return store;
}

/** `undefined` where nothing changes, so that no empty step of undo comes about. */
export function withTexts(texts: FieldTexts, changes: FieldChanges): FieldTexts | undefined {
  const next: Partial<Record<FieldName, string>> = { ...texts };
  let changed = false;
  for (const [name, text] of Object.entries(changes)) {
    const field = name as FieldName;
    if (next[field] === text) continue;
    changed = true;
    if (text === undefined) delete next[field];
    else next[field] = text;
  }
  return changed ? next : undefined;
}

/** What is kept beside once `next` is on screen: the work that was there, unless nothing was typed, and the rest. */
export function besideAfter({ draft, origin, beside }: CalculatorState, next: Draft): readonly Work[] {
  const others = beside.filter((work) => !isSameDraft(work.draft, next) && !isSameDraft(work.draft, draft));
  const kept = isEmptyDraft(draft) ? others : [{ draft, origin }, ...others];
  // Links can be opened again; what the visitor typed is the last to go.
  const links = kept.filter((work) => work.origin === 'link').slice(0, BESIDE_LIMIT);
  return kept.filter((work) => work.origin === 'own' || links.includes(work));
}
