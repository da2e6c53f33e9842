import { quoteJson } from '../../documents/json-file';
import { makeDocument } from '../../documents/make-document';
import type { Language } from '../../entry/display';
import { readSelection } from '../../entry/read-selection';
import { ZH_CN_CATALOGUE } from '../../i18n/catalogue';
import { type DocumentTexts, documentTexts } from '../../i18n/document-texts';
import { loadCatalogue } from '../../i18n/load-catalogue';
import { quoteSelection } from '../../pricing/quote/quote-selection';
import type { Say } from './connection';
import type { HostedPage } from './hosted-page';

/**
 * Tells the host of each new quote, whatever is on screen, and once where the selection has no total, with the
 * fields to be mended. Nothing is said twice, and at most one thing in a task. Returns what ends it.
 */
export function sendQuotes({ store, book, clock, services }: HostedPage, say: Say): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let texts: DocumentTexts | undefined;
  let wanted: Language | undefined;
  /** What the host knows: a quote as text, or the fields that keep the selection from having one. */
  let known: string | undefined;

  const isNews = (text: string) => {
    const differs = text !== known;
    known = text;
    return differs;
  };
  const send = () => {
    timer = undefined;
    const { draft, language } = store.getState();
    if (language !== wanted) load(language);
    if (texts === undefined) return;
    const { mode } = draft;
    const input = { mode, texts: draft.texts[mode], book, today: clock.today() };
    const reading = readSelection(mode, input.texts, input.today, book);
    if (reading.ok) {
      const pageAddress = services.pageAddress();
      const document = makeDocument({
        ...input,
        pageAddress,
        quote: quoteSelection(reading.selection, book),
      });
      const quote = quoteJson(document, texts);
      if (isNews(JSON.stringify(quote))) say({ type: 'quote', quote });
      return;
    }
    const names = [...new Set(reading.issues.map(({ field }) => field))];
    const hadQuote = known === undefined || known.startsWith('{');
    if (hadQuote) say({ type: 'quote', quote: null });
    if (isNews(names.join())) {
      const message = `The selection has no total until these fields are mended: ${names.join(', ')}.`;
      say({ type: 'error', code: 'invalid-selection', message, names });
    }
  };
  let isEnded = false;
  const schedule = () => {
    // A language may come after the end.
    if (!isEnded) timer ??= setTimeout(send);
  };
  const load = (language: Language) => {
    wanted = language;
    loadCatalogue(language).then(
      (catalogue) => {
        if (wanted !== language) return;
        texts = documentTexts(catalogue);
        schedule();
      },
      () => {
        // The page stays in the language that it has.
        texts ??= documentTexts(ZH_CN_CATALOGUE);
        schedule();
      },
    );
  };

  const ends = [store.subscribe(schedule), clock.subscribe(schedule)];
  schedule();
  return () => {
    isEnded = true;
    clearTimeout(timer);
    for (const end of ends) end();
  };
}
